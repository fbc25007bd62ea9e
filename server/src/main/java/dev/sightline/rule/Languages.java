package dev.sightline.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words for languages in rule files, and the one id that each stands for. */
public final class Languages {
  /** Text of any kind, by words. */
  public static final String GENERIC = "generic";

  /** Text of any kind, by regular expressions alone. */
  public static final String REGEX = "regex";

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("py", "python"),
          Map.entry("python2", "python"),
          Map.entry("python3", "python"),
          Map.entry("js", "javascript"),
          Map.entry("jsx", "javascript"),
          Map.entry("ts", "typescript"),
          Map.entry("tsx", "typescript"),
          Map.entry("golang", "go"),
          Map.entry("kt", "kotlin"),
          Map.entry("c#", "csharp"),
          Map.entry("rb", "ruby"),
          Map.entry("rs", "rust"),
          Map.entry("hcl", "terraform"),
          Map.entry("tf", "terraform"),
          Map.entry("sh", "bash"),
          Map.entry("docker", "dockerfile"),
          Map.entry("c++", "cpp"),
          Map.entry("sol", "solidity"),
          Map.entry("ex", "elixir"),
          Map.entry("yml", "yaml"),
          Map.entry("none", REGEX),
          Map.entry("spacegrep", GENERIC),
          Map.entry("aliengrep", GENERIC));

  private static final Set<String> IDS =
      Set.of(
          "apex",
          "bash",
          "c",
          "cairo",
          "circom",
          "clojure",
          "cpp",
          "csharp",
          "dart",
          "dockerfile",
          "elixir",
          GENERIC,
          "go",
          "gosu",
          "hack",
          "html",
          "java",
          "javascript",
          "json",
          "jsonnet",
          "julia",
          "kotlin",
          "lisp",
          "lua",
          "move_on_aptos",
          "move_on_sui",
          "ocaml",
          "php",
          "promql",
          "properties",
          "proto",
          "python",
          "ql",
          "r",
          REGEX,
          "ruby",
          "rust",
          "scala",
          "scheme",
          "solidity",
          "swift",
          "terraform",
          "typescript",
          "vue",
          "xml",
          "yaml");

  private Languages() {}

  /** The id for a word, or empty if no such language is known; case does not matter. */
  public static Optional<String> id(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    String id = ALIASES.getOrDefault(lower, lower);
    return IDS.contains(id) ? Optional.of(id) : Optional.empty();
  }

  /** Every word that {@link #id} understands, sorted. */
  public static Set<String> words() {
    TreeMap<String, String> words = new TreeMap<>(ALIASES);
    IDS.forEach(id -> words.put(id, id));
    return words.keySet();
  }
}
