package dev.sightline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code with marks in it, and what they say. A mark is a comment line {@code # ^ X=a Y=b}; several
 * marks may follow one line of code. With marks that name bindings these count, else only places.
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
        int column = line.indexOf('^');
        String text = mark.group(2).strip();
        bindings |= !text.isEmpty();
        expected.add(place(code.size(), column) + (text.isEmpty() ? "" : " " + text));
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
    StringBuilder shown = new StringBuilder(place(line, start - lineStart));
    if (withBindings) {
      match
          .bindings()
          .forEach(
              (name, binding) ->
                  shown
                      .append(' ')
                      .append(name.substring(1))
                      .append('=')
                      .append(code, binding.range().start(), binding.range().end()));
    }
    return shown.toString();
  }

  private static String place(int line, int column) {
    return "%03d:%d".formatted(line, column);
  }
}
