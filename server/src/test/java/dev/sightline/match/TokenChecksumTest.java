package dev.sightline.match;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TokenChecksumTest {

  @Test
  void aTokenProvesItself() {
    assertTrue(TokenChecksum.fits("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"));
    assertTrue(TokenChecksum.fits("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"));
  }

  @Test
  void oneOtherCharacterIsEnoughToFail() {
    assertFalse(TokenChecksum.fits("ghp_l0rImKtndUhcXvaXfPCKT64kBZYHfn27I2yl"));
    assertFalse(TokenChecksum.fits("ghp_m0rImKtndUhcXvaXfPCKT64kBZYHfn27I2yk"));
  }

  @Test
  void otherTextsHaveNoChecksum() {
    assertFalse(TokenChecksum.fits(""));
    assertFalse(TokenChecksum.fits("abcdef"));
    assertFalse(TokenChecksum.fits("ghp_abc"));
  }
}
