package dev.sightline.model;

import dev.sightline.data.Data;
import dev.sightline.data.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads which arguments are meant: a position, a name, {@code receiver}, {@code any}, {@code
 * rest-2}, {@code none}, or a list of them.
 */
final class ArgumentsReader {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
  private static final Pattern REST = Pattern.compile("rest-[0-9]{1,3}");
  private static final Pattern POSITION = Pattern.compile("[0-9]{1,3}");

  private final Problems problems;
  private final List<Integer> positions = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int from = -1;
  private boolean receiver;
  private boolean any;
  private boolean spread;

  private ArgumentsReader(Problems problems) {
    this.problems = problems;
  }

  static Arguments read(Data value, Problems problems) {
    ArgumentsReader reader = new ArgumentsReader(problems);
    if (value instanceof Data.Sequence list) {
      list.items().forEach(reader::add);
    } else if (!isNone(value)) {
      reader.add(value);
    }
    return new Arguments(
        reader.positions, reader.names, reader.from, reader.receiver, reader.any, reader.spread);
  }

  private static boolean isNone(Data value) {
    return value instanceof Data.Scalar s && s.text().equals("none");
  }

  private void add(Data item) {
    if (!(item instanceof Data.Scalar scalar)) {
      wrong(item, item.kind());
      return;
    }
    String text = scalar.text();
    if (POSITION.matcher(text).matches()) {
      positions.add(Integer.parseInt(text));
    } else if (REST.matcher(text).matches()) {
      from = Integer.parseInt(text.substring(5));
    } else if (text.equals("receiver")) {
      receiver = true;
    } else if (text.equals("any")) {
      any = true;
    } else if (text.equals("spread")) {
      spread = true;
    } else if (scalar.type() == Data.Type.TEXT && NAME.matcher(text).matches()) {
      names.add(text);
    } else {
      wrong(item, "'" + text + "'");
    }
  }

  private void wrong(Data item, String what) {
    problems.error(
        item.place(),
        "expects a position, a name, 'receiver', 'any', 'spread' or 'rest-1', and here is " + what);
  }
}
