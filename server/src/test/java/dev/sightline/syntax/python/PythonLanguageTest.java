package dev.sightline.syntax.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.syntax.Language.Decoded;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PythonLanguageTest {
  private final Languages languages = new Languages(new Unit.Maker());

  private Decoded decode(byte[] content) {
    return languages.named("python").orElseThrow().decode(content);
  }

  @Test
  void filesAreKnownByNameOrFirstLine() {
    assertTrue(languages.of("a/b.py", "").isPresent());
    assertTrue(languages.of("a.d/Stub.PYI", "").isPresent());
    assertTrue(languages.of("bin/tool", "#!/usr/bin/env python3").isPresent());
    assertFalse(languages.of("bin/tool", "#!/bin/sh").isPresent());
    assertFalse(languages.of("a.pyc", "").isPresent());
    assertTrue(languages.named("Python3").isPresent());
  }

  @Test
  void utf8IsTheDefaultAndItsMarkIsNoText() {
    assertEquals(new Decoded("\u00e9", ""), decode("\u00e9".getBytes(StandardCharsets.UTF_8)));
    byte[] marked = "\ufeffx = 1".getBytes(StandardCharsets.UTF_8);
    assertEquals(new Decoded("x = 1", ""), decode(marked));
  }

  @Test
  void declarationsInTheFirstTwoLinesCount() {
    String text = "#!/usr/bin/python\n# -*- coding: koi8-r -*-\nx = '\u0436'\n";
    assertEquals(new Decoded(text, ""), decode(text.getBytes(Charset.forName("koi8-r"))));
    String latin = "# vim: set fileencoding=latin-1 :\n'\u00e9'";
    assertEquals(new Decoded(latin, ""), decode(latin.getBytes(StandardCharsets.ISO_8859_1)));
    String late = "import a\n# coding: latin-1\n'\u00e9'";
    assertEquals(new Decoded(late, ""), decode(late.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatCannotBeReadIsSaid() {
    byte[] latin = "'\u00e9'".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        new Decoded("'\u00e9'", "The file is not valid UTF-8; it was read as Latin-1."),
        decode(latin));
    byte[] unknown = "# coding: klingon\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "The file declares the encoding klingon, which is not known; it was read as UTF-8.",
        decode(unknown).problem());
  }
}
