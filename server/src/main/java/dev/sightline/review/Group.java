package dev.sightline.review;

import java.util.Map;

/**
 * Rules about the same topic that looked at the code.
 *
 * @param name as ids of rules have it in the middle
 * @param rules how many
 * @param files how many files they looked at
 */
public record Group(String name, int rules, int files) {
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("cloud", "settings of cloud services"),
          Map.entry("code", "code made at run time, reflection"),
          Map.entry("crypto", "weak cryptography and randomness"),
          Map.entry("deserialisation", "unsafe deserialisation"),
          Map.entry("files", "paths, permissions, archives, temporary files"),
          Map.entry("hygiene", "debugging aids, assertions, swallowed errors"),
          Map.entry("network", "addresses that are listened on, clear-text protocols"),
          Map.entry("process", "commands and shells"),
          Map.entry("review", "what only its surroundings can decide"),
          Map.entry("secrets", "credentials in code"),
          Map.entry("sql", "SQL made of strings"),
          Map.entry("text", "text that reads otherwise than it runs"),
          Map.entry("tls", "certificates and TLS versions"),
          Map.entry("web", "web pages, requests, cookies"),
          Map.entry("xml", "XML parsers"));

  /** What it is about, for people. */
  public String title() {
    return TITLES.getOrDefault(name, name);
  }

  /** The group of a rule, by its id. */
  public static String name(String ruleId) {
    String[] parts = ruleId.split("\\.", -1);
    return parts.length >= 3 ? parts[parts.length - 2] : "rules of this project";
  }
}
