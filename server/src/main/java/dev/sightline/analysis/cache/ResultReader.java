package dev.sightline.analysis.cache;

import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.data.BinaryReader;
import dev.sightline.index.Dependency;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ResultWriter} wrote: first what the result holds for, then the result. */
final class ResultReader {
  private final BinaryReader in;
  private final String hash;
  private final List<Dependency> reads;

  /**
   * Begins to read.
   *
   * @throws IOException if these are no bytes of ours
   */
  ResultReader(byte[] bytes) throws IOException {
    in = new BinaryReader(new ByteArrayInputStream(bytes));
    hash = in.text();
    reads = in.list(() -> new Dependency(in.text(), in.text()));
  }

  /** Of the content that the result is about. */
  String hash() {
    return hash;
  }

  List<Dependency> reads() {
    return reads;
  }

  /**
   * The result; asked once.
   *
   * @param text of the file, asked for if anything in the result has a place in it
   * @throws NoSuchElementException if a rule is not there any more
   */
  FileResult result(String path, Supplier<Text> text, RuleFinder rules) {
    List<Finding> findings = in.list(() -> finding(rules));
    List<Span> secrets = in.list(this::span);
    List<FileResult.IgnoreComment> comments = in.list(this::comment);
    List<FileResult.Gap> gaps = in.list(() -> new FileResult.Gap(in.text(), in.text(), in.text()));
    boolean placed = !findings.isEmpty() || !comments.isEmpty() || !secrets.isEmpty();
    Text shown = placed ? text.get() : Text.of("");
    return new FileResult(path, shown, findings, secrets, comments, gaps, reads);
  }

  private Finding finding(RuleFinder rules) {
    Rule rule = rules.find(in.text(), in.text(), in.number());
    return new Finding(
        rule, span(), judgement(), trace(), in.text(), suppression(), fix(), words());
  }

  private Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    in.list(() -> words.put(in.text(), in.text()) == null);
    return Map.copyOf(words);
  }

  private FileResult.IgnoreComment comment() {
    Span range = span();
    String dialect = in.text();
    List<String> ids = in.texts();
    String reason = in.optional();
    String until = in.optional();
    return new FileResult.IgnoreComment(
        range,
        dialect,
        ids,
        reason,
        until == null ? null : LocalDate.parse(until),
        FileResult.IgnoreComment.State.valueOf(in.text()),
        in.list(() -> new FileResult.CommentProblem(span(), in.text(), fix())));
  }

  private Finding.Judgement judgement() {
    Severity severity = Severity.valueOf(in.text());
    return new Finding.Judgement(severity, Verdict.valueOf(in.text()), in.text(), in.optional());
  }

  private Span span() {
    int start = in.number();
    return new Span(start, start + in.number());
  }

  private Finding.Trace trace() {
    List<Finding.Step> flow =
        in.list(
            () -> new Finding.Step(location(), in.text(), Finding.Step.Kind.valueOf(in.text())));
    List<Finding.Fact> evidence = in.list(() -> new Finding.Fact(location(), in.text(), in.text()));
    List<String> open = in.texts();
    return flow.isEmpty() && evidence.isEmpty() && open.isEmpty()
        ? Finding.Trace.NONE
        : new Finding.Trace(flow, evidence, open);
  }

  private Finding.Location location() {
    return new Finding.Location(in.text(), in.number(), in.number());
  }

  private Finding.@Nullable Suppression suppression() {
    return in.flag() ? new Finding.Suppression(span(), in.text(), in.optional()) : null;
  }

  private Finding.@Nullable Fix fix() {
    return in.flag()
        ? new Finding.Fix(
            in.text(), in.list(() -> new Finding.Replacement(span(), in.text())), in.flag())
        : null;
  }
}
