package dev.sightline.lsp;

import java.util.Locale;
import java.util.Map;

/**
 * How comments are written where a document's language is known by name or file ending.
 *
 * @param opening what begins a comment, for example {@code #}
 * @param closing what ends it, empty if the end of the line does
 */
record Comments(String opening, String closing) {
  private static final Comments HASH = new Comments("#", "");
  private static final Comments SLASHES = new Comments("//", "");
  private static final Comments DASHES = new Comments("--", "");
  private static final Comments TAG = new Comments("<!--", " -->");
  private static final Comments SEMICOLON = new Comments(";", "");

  /** By the editor's language id or the file's ending; whatever is not here has {@code #}. */
  private static final Map<String, Comments> KNOWN =
      Map.ofEntries(
          Map.entry("java", SLASHES),
          Map.entry("javascript", SLASHES),
          Map.entry("javascriptreact", SLASHES),
          Map.entry("typescript", SLASHES),
          Map.entry("typescriptreact", SLASHES),
          Map.entry("js", SLASHES),
          Map.entry("jsx", SLASHES),
          Map.entry("ts", SLASHES),
          Map.entry("tsx", SLASHES),
          Map.entry("jsonc", SLASHES),
          Map.entry("go", SLASHES),
          Map.entry("c", SLASHES),
          Map.entry("h", SLASHES),
          Map.entry("cc", SLASHES),
          Map.entry("cpp", SLASHES),
          Map.entry("cs", SLASHES),
          Map.entry("csharp", SLASHES),
          Map.entry("php", SLASHES),
          Map.entry("kt", SLASHES),
          Map.entry("kotlin", SLASHES),
          Map.entry("scala", SLASHES),
          Map.entry("rs", SLASHES),
          Map.entry("rust", SLASHES),
          Map.entry("swift", SLASHES),
          Map.entry("gradle", SLASHES),
          Map.entry("groovy", SLASHES),
          Map.entry("sql", DASHES),
          Map.entry("lua", DASHES),
          Map.entry("html", TAG),
          Map.entry("xml", TAG),
          Map.entry("markdown", TAG),
          Map.entry("md", TAG),
          Map.entry("ini", SEMICOLON),
          Map.entry("el", SEMICOLON),
          Map.entry("clojure", SEMICOLON));

  static Comments of(String languageId, String uri) {
    Comments byLanguage = KNOWN.get(languageId.toLowerCase(Locale.ROOT));
    String name = Uris.name(uri);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return byLanguage != null ? byLanguage : KNOWN.getOrDefault(ending, HASH);
  }

  /** A whole comment. */
  String around(String text) {
    return opening + " " + text + closing;
  }
}
