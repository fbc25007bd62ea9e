package dev.sightline.flow;

import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names for the units of one version of a file that stay when units move: {@code Class.method} for
 * a header, {@code Class.method()} for a body, {@code Class@3} for the third statement of a class
 * or, with nothing in front, of the file. What has the same name as something before it gets {@code
 * #2} and so on.
 */
final class UnitNames {
  private final String[] names;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final Map<Long, Integer> byId = new HashMap<>();

  UnitNames(SourceTree tree) {
    names = new String[tree.unitCount()];
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      String name = name(tree, i, counts);
      names[i] = name;
      indexes.put(name, i);
      byId.put(tree.unit(i).id(), i);
    }
  }

  private String name(SourceTree tree, int index, Map<String, Integer> counts) {
    Unit unit = tree.unit(index);
    int parent = tree.parent(index);
    String around = parent < 0 ? "" : names[parent];
    return switch (unit.kind()) {
      case FUNCTION_BODY -> around + "()";
      case STATEMENT -> around + "@" + counts.merge(around + "@", 1, Integer::sum);
      case FUNCTION_HEADER, CLASS_HEADER ->
          definition(around, defined(unit.statements().get(0)), index, counts);
    };
  }

  private String definition(String around, String own, int index, Map<String, Integer> counts) {
    String plain = around.isEmpty() ? own : around + "." + own;
    int count = counts.merge(plain, 1, Integer::sum);
    last.put(plain, index);
    return count == 1 ? plain : plain + "#" + count;
  }

  private static String defined(Stmt definition) {
    return switch (definition) {
      case Stmt.FunctionDef f -> f.name().name();
      case Stmt.ClassDef c -> c.name().name();
      default -> "";
    };
  }

  String of(int unit) {
    return names[unit];
  }

  /** The unit of a name, or -1. */
  int unit(String name) {
    return indexes.getOrDefault(name, -1);
  }

  /** The header that a dotted name means in the end: the last of several definitions; or -1. */
  int definition(String name) {
    return last.getOrDefault(name, -1);
  }

  /** The headers of all definitions of a name in a class, in order. */
  List<Integer> definitions(int around, String own) {
    String plain = names[around] + "." + own;
    List<Integer> found = new ArrayList<>();
    for (int n = 1; n == 1 || indexes.containsKey(plain + "#" + n); n++) {
      int index = unit(n == 1 ? plain : plain + "#" + n);
      if (index >= 0) {
        found.add(index);
      }
    }
    return found;
  }

  /** The unit with an id, or -1. */
  int ofId(long id) {
    return byId.getOrDefault(id, -1);
  }

  /** The plain name of a header, without what tells it from others of its name. */
  static String plain(@Nullable String name) {
    int mark = name == null ? -1 : name.indexOf('#');
    return name == null ? "" : mark < 0 ? name : name.substring(0, mark);
  }
}
