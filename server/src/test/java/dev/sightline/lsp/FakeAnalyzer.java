package dev.sightline.lsp;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.data.Data;
import dev.sightline.data.Place;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Options;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a few words anywhere in a text: enough to try the protocol with. */
final class FakeAnalyzer implements Analyzer {
  private static final Pattern WORDS =
      Pattern.compile("\\b(eval|exec|mktemp|loads)(?=\\()|shell=True|workers");
  private static final Pattern IGNORE = Pattern.compile("sightline: ignore\\[([^]]*)][^\\n]*");

  @Override
  public FileResult analyse(String path, byte[] content, Cancellation cancellation) {
    return find(path, Text.of(new String(content, StandardCharsets.UTF_8)), cancellation);
  }

  @Override
  public Document open(String path, String languageId, String text) {
    return new KeptText(path, Text.of(text), (now, cancellation) -> find(path, now, cancellation));
  }

  static FileResult find(String path, Text text, Cancellation cancellation) {
    List<Finding> findings = new ArrayList<>();
    Matcher matcher = WORDS.matcher(text.toString());
    while (matcher.find()) {
      cancellation.check();
      findings.add(finding(text, matcher.group(), new Span(matcher.start(), matcher.end()), path));
    }
    return new FileResult(path, text, findings, List.of(), List.of(), List.of(), List.of());
  }

  private static Finding finding(Text text, String word, Span range, String path) {
    Rule rule = rule(word);
    Finding.Location start = new Finding.Location(path, 1, 1);
    Finding.Trace trace =
        word.equals("loads")
            ? new Finding.Trace(
                List.of(new Finding.Step(start, "comes in here", Finding.Step.Kind.SOURCE)),
                List.of())
            : Finding.Trace.NONE;
    return new Finding(
        rule,
        range,
        new Finding.Judgement(
            rule.severity(), rule.verdict(), rule.advice().message(), rule.advice().question()),
        trace,
        word + "-" + range.start(),
        suppression(text, rule.id(), range),
        fix(word, range));
  }

  private static Finding.@Nullable Suppression suppression(Text text, String id, Span range) {
    int line = text.lineOf(range.start());
    int start = text.lineStart(line);
    Matcher matcher = IGNORE.matcher(text.slice(start, text.lineEnd(line)));
    boolean ours = matcher.find() && List.of(matcher.group(1).split(", ")).contains(id);
    return ours
        ? new Finding.Suppression(
            new Span(start + matcher.start(), start + matcher.end()), "sightline", "known")
        : null;
  }

  private static Finding.@Nullable Fix fix(String word, Span range) {
    boolean safe = word.equals("mktemp");
    return switch (word) {
      case "mktemp", "eval" ->
          new Finding.Fix(
              "Use " + (safe ? "mkstemp" : "literal_eval"),
              List.of(new Finding.Replacement(range, safe ? "mkstemp" : "literal_eval")),
              safe);
      default -> null;
    };
  }

  static Rule rule(String word) {
    boolean asks = word.equals("workers");
    String name = word.replace("=True", "");
    return new Rule(
        "python.fake." + name,
        Set.of("python"),
        word.equals("exec") ? Severity.CRITICAL : asks ? Severity.LOW : Severity.MEDIUM,
        asks ? Verdict.NEEDS_REVIEW : Verdict.CONFIRMED,
        new Rule.Search(
            new Formula.Regex(word, new Place("fake.yaml", 1, 1, "")),
            Options.DEFAULT,
            Rule.PathFilter.ALL,
            null),
        new Rule.Advice(
            "The word `" + word + "` <stands> here.",
            asks ? "Is there an upper bound?" : null,
            new Rule.Explanation(
                "Whoever controls it controls the process.",
                "The text is a constant.",
                "Take it out.",
                asks ? "A maximum where the option is defined." : ""),
            List.of()),
        new Rule.Metadata(
            List.of("CWE-95"),
            List.of(),
            List.of(),
            new Data.Mapping(List.of(), new Place("", 1, 1, ""))),
        List.of(),
        new Place("fake.yaml", 1, 1, ""));
  }
}
