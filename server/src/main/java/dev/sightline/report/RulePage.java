package dev.sightline.report;

import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule says, as a page of Markdown or as text for a terminal. */
public final class RulePage {
  private static final int WIDTH = 100;
  private static final String SAFE_NAME = "[A-Za-z0-9._-]+";

  private RulePage() {}

  /** One part of a page; nothing is shown of it if it has no lines. */
  private record Section(String title, List<String> lines) {}

  /** The page of a rule, with a line that says which file it was made of. */
  public static String markdown(Rule rule) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(rule.id()).append("\n\n");
    page.append(rule.advice().message()).append("\n\n");
    page.append("| severity | verdict | languages | CWE | the same elsewhere |\n");
    page.append("| --- | --- | --- | --- | --- |\n");
    page.append("| ").append(String.join(" | ", facts(rule))).append(" |\n");
    for (Section section : sections(rule)) {
      page.append("\n## ").append(section.title()).append("\n\n");
      section.lines().forEach(line -> page.append(line).append('\n'));
    }
    return page.append("\nMade from `").append(rule.place().file()).append("`.\n").toString();
  }

  /** The same for a terminal; control characters do nothing. */
  public static String text(Rule rule) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.id());
    lines.add("");
    lines.add(rule.advice().message());
    lines.add("");
    List<String> names = List.of("severity", "verdict", "languages", "CWE", "the same elsewhere");
    List<String> facts = facts(rule);
    for (int i = 0; i < names.size(); i++) {
      if (!facts.get(i).isEmpty()) {
        lines.add(String.format(Locale.ROOT, "%-20s%s", names.get(i), facts.get(i)));
      }
    }
    lines.add(String.format(Locale.ROOT, "%-20s%s", "file", rule.place()));
    for (Section section : sections(rule)) {
      lines.add("");
      lines.add(section.title());
      section.lines().forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
    }
    return lines.stream()
        .flatMap(line -> Stream.of(line.split("\n", -1)))
        .map(TerminalText::safe)
        .flatMap(line -> wrapped(line).stream())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Breaks a line between words; what follows is indented like its beginning. */
  private static List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(line.length() - line.stripLeading().length());
    String rest = line;
    while (rest.length() > WIDTH) {
      int space = rest.lastIndexOf(' ', WIDTH);
      if (space <= indent.length()) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = indent + rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }

  /** The list of all pages, by language. */
  public static String index(List<Rule> rules) {
    Map<String, List<Rule>> groups = new TreeMap<>();
    for (Rule rule : rules) {
      String group = String.join(", ", rule.languages());
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(rule);
    }
    StringBuilder page = new StringBuilder("# Rules\n\n");
    page.append(rules.size()).append(" rules come with Sightline. Each page says why it matters, ");
    page.append("when it does not, and how to fix it.\n");
    groups.forEach((group, members) -> {
      page.append("\n## ").append(group).append("\n\n");
      page.append("| rule | severity | verdict | CWE | what |\n| --- | --- | --- | --- | --- |\n");
      members.stream()
          .sorted(Comparator.comparing(Rule::id))
          .forEach(rule -> page.append(row(rule)));
    });
    return page.toString();
  }

  private static String row(Rule rule) {
    List<String> facts = facts(rule);
    String message = rule.advice().message().lines().collect(Collectors.joining(" "));
    return "| ["
        + rule.id()
        + "]("
        + rule.id()
        + ".md) | "
        + String.join(" | ", facts.get(0), facts.get(1), facts.get(3), message.replace("|", "\\|"))
        + " |\n";
  }

  private static List<String> facts(Rule rule) {
    return List.of(
        rule.severity().word(),
        rule.verdict() == Verdict.NEEDS_REVIEW ? "needs review" : "confirmed",
        String.join(", ", rule.languages()),
        String.join(", ", rule.metadata().cwe()),
        String.join(", ", rule.metadata().aliases()));
  }

  private static List<Section> sections(Rule rule) {
    Rule.Advice advice = rule.advice();
    List<Section> all = new ArrayList<>();
    String question = advice.question();
    add(all, "What has to be known", question == null ? List.of() : List.of(question));
    add(all, "Why it matters", paragraphs(advice.explain().why()));
    add(all, "When it is fine", paragraphs(advice.explain().whenNot()));
    add(all, "How to fix it", paragraphs(advice.explain().fix()));
    add(all, "What would decide it", paragraphs(advice.explain().settle()));
    add(all, "Look at next", bullets(advice.reviewNext()));
    add(all, "References", bullets(rule.metadata().references()));
    add(all, "How to switch it off", offSwitch(rule));
    return all;
  }

  private static void add(List<Section> sections, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(title, lines));
    }
  }

  private static List<String> paragraphs(String text) {
    return text.isBlank() ? List.of() : text.lines().toList();
  }

  private static List<String> bullets(List<String> items) {
    return items.stream().map(item -> "- " + item).toList();
  }

  private static List<String> offSwitch(Rule rule) {
    if (!rule.id().matches(SAFE_NAME)) {
      return List.of();
    }
    return List.of(
        "On one line, with a reason: `sightline: ignore[" + rule.id() + "] reason` in a comment.",
        "In a whole project: `disable: [" + rule.id() + "]` in `.sightline.yaml`.");
  }
}
