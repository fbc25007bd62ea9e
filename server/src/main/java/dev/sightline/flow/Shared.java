package dev.sightline.flow;

import dev.sightline.value.Constant;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that functions share: a variable of a file, a member of a class, or something of a
 * library.
 *
 * @param path of the file; of what is a library's, the folder from which the program that shares it
 *     imports its modules, with a slash at its end
 * @param name in the file, as {@code settings} or {@code State.branch}; of a library qualified
 */
record Shared(String path, String name) {

  /**
   * A place in something shared.
   *
   * @param members names that lead from it to the place
   */
  record Spot(Shared shared, List<String> members) {

    /** What the whole holds if the place holds this. */
    Value whole(Value value) {
      Value whole = value;
      for (int i = members.size() - 1; i >= 0; i--) {
        Map<Constant, Value> entry = Map.of(Constant.text(members.get(i)), whole);
        Shape shape = Shape.of(Shape.Kind.OBJECT, entry, Value.UNKNOWN, false);
        whole = Value.UNKNOWN.withShape(shape);
      }
      return whole;
    }

    /** What the place holds if the whole holds this; null if nothing is known of it. */
    @Nullable Value part(Value whole) {
      Value part = whole;
      for (String member : members) {
        Shape shape = part == null ? null : part.shape();
        part = shape == null ? null : shape.get(Constant.text(member));
      }
      return part;
    }
  }

  static Shared ofLibrary(ProgramFile seenFrom, String name) {
    return new Shared(seenFrom.importRoot(), name);
  }

  boolean isOfLibrary() {
    return path.endsWith("/");
  }

  /** Whether a file may belong to the program that shares it. */
  boolean isSeenBy(ProgramFile file) {
    return !isOfLibrary() || file.importRoot().equals(path);
  }

  /**
   * Whether it may be meant by its last name behind an owner of which nothing is known.
   *
   * @param module the last part of the name of its file's module
   */
  boolean isKnownAs(String owner, String module) {
    int dot = name.lastIndexOf('.');
    String around = dot < 0 ? module : name.substring(0, dot);
    return around.substring(around.lastIndexOf('.') + 1).equals(owner);
  }

  /** The word by which code that writes to it has to call it. */
  String word() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
