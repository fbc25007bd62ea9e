package dev.sightline.lsp;

import dev.sightline.analysis.Finding;
import dev.sightline.match.Templates;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says of a finding what a colleague would: what it is, why it matters, when it does not, what is
 * open and what would settle it, what to do, and how to keep us quiet.
 */
final class FindingHover {
  private static final int MOST_FACTS = 12;

  private final Markup markup;
  private final RulePages pages;
  private final @Nullable Path root;

  /**
   * Dresses text for an editor.
   *
   * @param root to which paths are relative, or null
   */
  FindingHover(Markup markup, RulePages pages, @Nullable Path root) {
    this.markup = markup;
    this.pages = pages;
    this.root = root;
  }

  /**
   * The text.
   *
   * @param comment how a comment begins in this language
   */
  String text(Finding finding, String comment) {
    Rule.Explanation explain = finding.rule().advice().explain();
    Map<String, String> words = finding.words();
    List<String> parts = new ArrayList<>();
    head(finding, parts);
    add(parts, null, Templates.fill(explain.why(), words));
    facts(finding, parts);
    add(parts, "No problem if", Templates.fill(explain.whenNot(), words));
    if (finding.judgement().verdict() == Verdict.NEEDS_REVIEW) {
      add(parts, "What would settle it", Templates.fill(explain.settle(), words));
    }
    add(parts, "What to do", Templates.fill(explain.fix(), words));
    if (finding.suppression() == null) {
      parts.add(quiet(finding.rule().id(), comment));
    }
    parts.add(label(finding));
    return String.join("\n\n", parts);
  }

  private void head(Finding finding, List<String> parts) {
    String message = markup.prose(finding.judgement().message());
    String question = finding.judgement().question();
    if (finding.judgement().verdict() == Verdict.NEEDS_REVIEW && question != null) {
      parts.add(markup.strong(markup.prose(question)));
      parts.add(message);
    } else {
      parts.add(markup.strong(message));
    }
  }

  private void add(List<String> parts, @Nullable String head, String text) {
    if (!text.isBlank()) {
      String dressed = markup.prose(text);
      parts.add(head == null ? dressed : markup.strong(head + ":") + " " + dressed);
    }
  }

  /** The way of the data, then what was looked up, then what could not be. */
  private void facts(Finding finding, List<String> parts) {
    Finding.Trace trace = finding.trace();
    list("How data gets here:", numbered(trace.flow()), parts);
    List<String> found =
        trace.evidence().stream()
            .map(fact -> "- " + place(fact.location()) + " " + shown(fact))
            .toList();
    list("What was looked up:", found, parts);
    list(
        "What could not be seen:",
        trace.open().stream().map(sentence -> "- " + markup.prose(sentence)).toList(),
        parts);
  }

  private List<String> numbered(List<Finding.Step> steps) {
    List<String> lines = new ArrayList<>();
    for (Finding.Step step : steps) {
      lines.add(
          (lines.size() + 1) + ". " + place(step.location()) + " " + markup.prose(step.note()));
    }
    return lines;
  }

  private String shown(Finding.Fact fact) {
    String says = markup.prose(fact.says());
    return fact.text().isBlank() ? says : says + " (" + markup.code(fact.text()) + ")";
  }

  private void list(String head, List<String> lines, List<String> parts) {
    if (!lines.isEmpty()) {
      List<String> first = new ArrayList<>(lines.subList(0, Math.min(MOST_FACTS, lines.size())));
      if (lines.size() > MOST_FACTS) {
        first.add(markup.prose("and " + (lines.size() - MOST_FACTS) + " more"));
      }
      parts.add(markup.strong(head) + "\n" + String.join("\n", first));
    }
  }

  /** Of what is installed, from the package on. */
  private static String shortened(String path) {
    int site = path.lastIndexOf("site-packages/");
    return site < 0 ? path : path.substring(site + "site-packages/".length());
  }

  /** A place, as a link that opens the file at the line. */
  private String place(Finding.Location location) {
    String label = shortened(location.path()) + ":" + location.line();
    return root == null
        ? markup.code(label)
        : markup.place(label, Uris.of(root.resolve(location.path())) + "#L" + location.line());
  }

  private String quiet(String id, String comment) {
    return markup.strong("If you disagree:")
        + " "
        + markup.code(comment + " sightline: ignore[" + id + "] reason");
  }

  /** Verdict, severity, weakness and rule in one line, as one would find it in a list. */
  private String label(Finding finding) {
    Rule rule = finding.rule();
    List<String> words = new ArrayList<>();
    words.add(finding.judgement().verdict().word().replace('_', ' '));
    words.add(finding.judgement().severity().word() + " severity");
    rule.metadata().cwe().stream().map(this::weakness).forEach(words::add);
    String page = pages.of(rule);
    words.add(page == null ? markup.code(rule.id()) : markup.link(rule.id(), page));
    rule.metadata().references().stream()
        .filter(url -> url.startsWith("https://"))
        .limit(1)
        .forEach(url -> words.add(markup.link("background", url)));
    return String.join(" · ", words);
  }

  private String weakness(String cwe) {
    String number = cwe.replaceFirst("(?i)^CWE-", "");
    boolean known = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
    return known
        ? markup.link(
            cwe.toUpperCase(Locale.ROOT),
            "https://cwe.mitre.org/data/definitions/" + number + ".html")
        : markup.prose(cwe);
  }
}
