package dev.sightline.match;

import dev.sightline.match.regex.LiteralScan;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Matches rules for any text in one version of a file. Confined to one thread. */
final class TextMatcher {
  private final Text text;
  private final @Nullable TextScan scan;
  private @Nullable Part last;

  TextMatcher(Text text, @Nullable TextScan scan) {
    this.text = text;
    this.scan = scan;
  }

  /** Some whole lines and where the strings that rules need occur in them. */
  private record Part(Span range, TextSpace space, LiteralScan.@Nullable Found found) {}

  List<Hit> inAll(CompiledRule rule) {
    return in(rule, new Span(0, text.length()));
  }

  /** In whole lines only. */
  List<Hit> in(CompiledRule rule, Span lines) {
    Part part = part(lines);
    Set<String> needed = scan == null ? null : scan.needed(rule);
    LiteralScan.Found found = part.found;
    if (needed == null || found == null) {
      return hits(rule, part.space);
    }
    int[] ends = needed.stream().flatMapToInt(s -> IntStream.of(found.ends(s))).toArray();
    if (ends.length == 0) {
      return List.of();
    }
    return rule.dependency() == Dependency.LINE
        ? nearby(rule, ends, lines.start())
        : hits(rule, part.space);
  }

  boolean holdsNeeded(CompiledRule rule, Span lines) {
    Set<String> needed = scan == null ? null : scan.needed(rule);
    LiteralScan.Found found = needed == null ? null : part(lines).found;
    return needed == null
        || found == null
        || needed.stream().anyMatch(literal -> found.ends(literal).length > 0);
  }

  private static List<Hit> hits(CompiledRule rule, TextSpace space) {
    space.restart();
    return new Evaluator(space).hits(rule.term());
  }

  /** What lies in one line needs no more than the lines in which a needed string stands. */
  private List<Hit> nearby(CompiledRule rule, int[] ends, int base) {
    Arrays.sort(ends);
    List<Hit> hits = new ArrayList<>();
    int done = -1;
    for (int end : ends) {
      int line = text.lineOf(base + end - 1);
      if (line > done) {
        done = line;
        int start = text.lineStart(line);
        int stop = line + 1 < text.lineCount() ? text.lineStart(line + 1) : text.length();
        hits.addAll(hits(rule, new TextSpace(text.slice(start, stop), start)));
      }
    }
    return hits;
  }

  private Part part(Span range) {
    Part known = last;
    if (known == null || !known.range.equals(range)) {
      String content = text.slice(range.start(), range.end());
      TextSpace space = new TextSpace(content, range.start());
      known = new Part(range, space, scan == null ? null : scan.in(content));
      last = known;
    }
    return known;
  }
}
