package dev.sightline.review;

import dev.sightline.flow.FunctionKey;
import dev.sightline.flow.UnitCalls.Act;
import dev.sightline.flow.UnitCalls.Edge;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Puts facts into words. */
final class Words {
  private static final int MOST_NAMED = 4;
  private static final int MOST_STEPS = 4;

  private Words() {}

  static String code(String text) {
    return "`" + text.replace('`', '\'') + "`";
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code 1 file}, {@code 3 files}. */
  static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** {@code a, b and c}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last <= 0
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** The first few of some names as code, and how many more there are. */
  static String names(Iterable<String> names) {
    List<String> all = new ArrayList<>();
    for (String name : new LinkedHashSet<>(copy(names))) {
      all.add(code(name));
    }
    return all.size() <= MOST_NAMED + 1
        ? list(all)
        : String.join(", ", all.subList(0, MOST_NAMED))
            + " and "
            + (all.size() - MOST_NAMED)
            + " more";
  }

  private static List<String> copy(Iterable<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(all::add);
    return all;
  }

  /** What a function is called: {@code Server.start()}, or the file. */
  static String function(FunctionKey key) {
    return key.isScript()
        ? code(key.path()) + " run as a script"
        : code(key.isFile() ? key.path() : key.plainName() + "()");
  }

  /** The calls from code under review to what does it: {@code serve() → launch()}. */
  static String way(Way way) {
    List<String> steps = new ArrayList<>();
    way.edges().forEach(edge -> steps.add(step(edge)));
    int left = steps.size() - MOST_STEPS;
    if (left > 0) {
      steps.subList(MOST_STEPS - 1, steps.size() - 1).clear();
      steps.add(MOST_STEPS - 1, "(" + left + " more)");
    }
    return String.join(" → ", steps);
  }

  private static String step(Edge edge) {
    String name = function(edge.to());
    return switch (edge.how()) {
      case CALL, DECORATOR -> name;
      case HANDED -> name + " (handed on, perhaps called)";
      case OBJECT -> name + " (perhaps called back)";
      case IMPORT -> "the import of " + name;
    };
  }

  /** The lines of a way: each call, then what is done. */
  static List<Fact> facts(Way way, Lines lines) {
    List<Fact> facts = new ArrayList<>();
    for (Edge edge : way.edges()) {
      String how =
          switch (edge.how()) {
            case CALL -> "calls ";
            case HANDED, OBJECT -> "hands on ";
            case DECORATOR -> "is wrapped by ";
            case IMPORT -> edge.at().span().length() == 0 ? "lies in the package " : "imports ";
          };
      facts.add(lines.fact(edge.at(), how + code(edge.callee())));
    }
    facts.add(act(way.act(), lines));
    return facts;
  }

  static Fact act(Act act, Lines lines) {
    return lines.fact(act.at(), code(act.callee()) + ": " + act.says());
  }
}
