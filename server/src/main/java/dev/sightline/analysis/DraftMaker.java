package dev.sightline.analysis;

import dev.sightline.data.Data;
import dev.sightline.match.Binding;
import dev.sightline.match.CompiledRule;
import dev.sightline.match.Match;
import dev.sightline.match.Templates;
import dev.sightline.rule.Evidence;
import dev.sightline.rule.Rule;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Puts matches into words, for one version of a file. */
final class DraftMaker {
  private final Text text;
  private final @Nullable SourceTree tree;
  private final DeadCode deadCode;

  DraftMaker(FileVersion version) {
    this.text = version.text();
    this.tree = version.tree();
    this.deadCode = new DeadCode(version);
  }

  Text text() {
    return text;
  }

  /** Adds the matches of a rule, but for weaknesses in code that never runs. */
  void addTo(List<Draft> drafts, CompiledRule rule, List<Match> matches) {
    boolean everywhere = rule.isOfText() || !needsToRun(rule.rule());
    for (Match match : matches) {
      if (everywhere || !deadCode.holds(match.range())) {
        drafts.add(draft(rule.rule(), match));
      }
    }
  }

  /**
   * What is no weakness (a question of style, a mistake) counts wherever it stands, as rules
   * written for Semgrep expect; and a secret is out whether the code runs or not.
   */
  private static boolean needsToRun(Rule rule) {
    return !rule.metadata().cwe().isEmpty() && !SecretRanges.isAbout(rule);
  }

  Draft draft(Rule rule, Match match) {
    Span range = match.range();
    String definition = tree == null ? "" : Definitions.enclosing(tree, range.start());
    String matched = text.slice(range.start(), range.end());
    String question = rule.advice().question();
    return new Draft(
        rule,
        range,
        Templates.fill(rule.advice().message().strip(), match, text),
        question == null ? null : Templates.fill(question.strip(), match, text),
        fix(rule, match, matched),
        Fingerprints.base(rule.id(), definition, matched),
        SecretRanges.of(rule, text, tree, match),
        Finding.Trace.NONE,
        rule.verdict(),
        words(rule.advice().explain(), match),
        bound(rule, match));
  }

  /** What the metavariables stand for that an explanation names. */
  private Map<String, String> words(Rule.Explanation explain, Match match) {
    Map<String, String> words = new HashMap<>();
    for (String said : List.of(explain.why(), explain.whenNot(), explain.fix(), explain.settle())) {
      for (String name : Templates.names(said)) {
        String value = Templates.fill(name, match, text);
        if (!value.equals(name)) {
          words.put(name, value);
        }
      }
    }
    return Map.copyOf(words);
  }

  /** Where the metavariables stand that the rule wants to be looked up. */
  private static Map<String, Span> bound(Rule rule, Match match) {
    Map<String, Span> bound = new HashMap<>();
    for (Evidence evidence : rule.evidence()) {
      for (String subject : evidence.subject()) {
        Binding binding = match.bindings().get(subject);
        if (binding != null) {
          bound.put(subject, binding.range());
        }
      }
    }
    return Map.copyOf(bound);
  }

  private Finding.@Nullable Fix fix(Rule rule, Match match, String matched) {
    Rule.Fix fix = rule.search().fix();
    String after =
        switch (fix) {
          case Rule.Fix.Template t ->
              Templates.fill(indented(t.text(), match.range().start()), match, text);
          case Rule.Fix.Replace r -> replaced(r, matched);
          case null -> null;
        };
    if (after == null || after.equals(matched)) {
      return null;
    }
    List<Finding.Replacement> edits = List.of(new Finding.Replacement(match.range(), after));
    return new Finding.Fix(title(after), edits, isSafe(rule));
  }

  /** {@code metadata.fix-safety: safe} says that the fix keeps what the code does. */
  private static boolean isSafe(Rule rule) {
    return rule.metadata().all().get("fix-safety").orElse(null) instanceof Data.Scalar s
        && s.text().equals("safe");
  }

  /** Further lines of a template stand under the first one. */
  private String indented(String template, int start) {
    int lineStart = text.lineStart(text.lineOf(start));
    String before = text.slice(lineStart, start);
    String indent = before.substring(0, before.length() - before.stripLeading().length());
    return template.replaceAll("\n(?=[^\n])", "\n" + indent);
  }

  private static @Nullable String replaced(Rule.Fix.Replace fix, String matched) {
    try {
      Matcher matcher = Pattern.compile(fix.regex(), Pattern.MULTILINE).matcher(matched);
      StringBuilder out = new StringBuilder();
      String replacement = fix.replacement().replace("$", "\\$").replaceAll("\\\\(\\d)", "\\$$1");
      for (int done = 0; (fix.count() <= 0 || done < fix.count()) && matcher.find(); done++) {
        matcher.appendReplacement(out, replacement);
      }
      return matcher.appendTail(out).toString();
    } catch (PatternSyntaxException | IndexOutOfBoundsException | StackOverflowError e) {
      return null;
    }
  }

  private static String title(String after) {
    String shown = after.strip();
    if (shown.isEmpty()) {
      return "Remove this";
    }
    boolean brief = shown.length() <= 60 && !shown.contains("\n");
    return brief ? "Replace with `" + shown + "`" : "Replace as the rule suggests";
  }
}
