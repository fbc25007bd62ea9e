package dev.sightline.cli;

import java.util.Map;

/** What a new rule and its fixture hold: something that works, to be replaced piece by piece. */
record RuleTemplate(String rule, String fixture, String fixtureName) {

  /** How a language writes its comments, its files and a call. */
  private record Shape(String extension, String comment, String end) {}

  private static final Map<String, Shape> SHAPES =
      Map.ofEntries(
          Map.entry("python", new Shape("py", "#", "")),
          Map.entry("ruby", new Shape("rb", "#", "")),
          Map.entry("bash", new Shape("sh", "#", "")),
          Map.entry("java", new Shape("java", "//", ";")),
          Map.entry("javascript", new Shape("js", "//", ";")),
          Map.entry("typescript", new Shape("ts", "//", ";")),
          Map.entry("go", new Shape("go", "//", "")),
          Map.entry("c", new Shape("c", "//", ";")),
          Map.entry("cpp", new Shape("cpp", "//", ";")),
          Map.entry("csharp", new Shape("cs", "//", ";")),
          Map.entry("php", new Shape("php", "//", ";")),
          Map.entry("kotlin", new Shape("kt", "//", "")),
          Map.entry("yaml", new Shape("test.yaml", "#", "")),
          Map.entry("terraform", new Shape("tf", "#", "")));

  static RuleTemplate of(String id, String language) {
    Shape shape = SHAPES.getOrDefault(language, new Shape("txt", "#", ""));
    boolean regex = language.equals("regex");
    String rule =
        """
        rules:
          - id: %s
            languages: [%s]
            severity: MEDIUM
            message: Say in one sentence what can happen here.
            explain:
              why: What an attacker gains, and how.
              when-not: When the same code is fine.
              fix: What to write instead.
              settle: What would decide it.
            metadata:
              cwe: [CWE-710]
              references: []
            %s
        """
            .formatted(
                id,
                language,
                regex ? "pattern-regex: dangerous\\(" : "pattern: dangerous($X, ...)");
    String fixture =
        """
        %1$s ruleid: %2$s
        dangerous(name)%3$s

        %1$s ok: %2$s
        harmless(name)%3$s
        """
            .formatted(shape.comment(), id, shape.end());
    String name = id.substring(id.lastIndexOf('.') + 1) + "." + shape.extension();
    return new RuleTemplate(rule, language.equals("php") ? "<?php\n" + fixture : fixture, name);
  }
}
