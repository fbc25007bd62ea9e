package dev.sightline.match;

import static java.util.stream.Collectors.joining;

import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code with marks in it, and what they say. A mark is a comment line {@code # ^ X=a Y=b} whose
 * caret stands below a match's beginning, or {@code #^} whose hash does; several may follow one
 * line of code. With marks that name bindings these count, else only places.
 *
 * @param code without the marks
 * @param lines the marks, as {@link #show} writes a match
 */
record Expectations(String code, List<String> lines, boolean withBindings) {
  private static final Pattern MARK = Pattern.compile("(#\\s*)\\^(.*)");

  static Expectations of(String marked) {
    List<String> code = new ArrayList<>();
    TreeSet<String> expected = new TreeSet<>();
    boolean bindings = false;
    for (String line : marked.split("\n", -1)) {
      Matcher mark = MARK.matcher(line.strip());
      if (mark.matches()) {
        int caret = line.indexOf('^');
        int column = line.charAt(caret - 1) == '#' ? caret - 1 : caret;
        String text = mark.group(2).strip();
        bindings |= !text.isEmpty();
        expected.add(place(code.size(), column) + sorted(List.of(text.split(" (?=[A-Z._]+=)"))));
      } else {
        code.add(line);
      }
    }
    return new Expectations(String.join("\n", code), List.copyOf(expected), bindings);
  }

  String show(Match match) {
    int start = match.range().start();
    int lineStart = code.lastIndexOf('\n', start - 1) + 1;
    int line = (int) code.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    List<String> bound = new ArrayList<>();
    match.bindings().forEach((name, b) -> bound.add(name.substring(1) + "=" + text(b.range())));
    return place(line, start - lineStart) + (withBindings ? sorted(bound) : "");
  }

  private String text(Span range) {
    return code.substring(range.start(), range.end());
  }

  private static String sorted(List<String> bound) {
    return bound.stream().filter(b -> !b.isEmpty()).sorted().map(b -> " " + b).collect(joining());
  }

  private static String place(int line, int column) {
    return "%03d:%d".formatted(line, column);
  }
}
