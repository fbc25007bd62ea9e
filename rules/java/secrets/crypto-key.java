import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

class CryptoKeys {
  private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  private static final String TEXT = "0123456789abcdef";

  void all(byte[] derived, String given) {
    // ruleid: java.secrets.crypto-key
    new SecretKeySpec("0123456789abcdef".getBytes(), "AES");
    // ruleid: java.secrets.crypto-key
    new SecretKeySpec(KEY, "AES");
    // ruleid: java.secrets.crypto-key
    new SecretKeySpec(Base64.getDecoder().decode("AAECAwQFBgcICQoLDA0ODw=="), "AES");
    // ruleid: java.secrets.crypto-key
    new SecretKeySpec(TEXT.getBytes(), "AES");
    // ok: java.secrets.crypto-key
    new SecretKeySpec(derived, "AES");
    // ok: java.secrets.crypto-key
    new SecretKeySpec(given.getBytes(), "HmacSHA256");
  }
}
