package dev.sightline.syntax;

import dev.sightline.tree.SourceTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether two trees say the same of the same text; units differ in nothing but their ids. */
public final class TreeEquality {
  private TreeEquality() {}

  /** The first difference, empty if there is none. */
  public static Optional<String> difference(SourceTree expected, SourceTree actual) {
    if (expected.unitCount() != actual.unitCount()) {
      return Optional.of(expected.unitCount() + " units, but " + actual.unitCount());
    }
    for (int i = 0; i < expected.unitCount(); i++) {
      boolean same =
          expected.start(i) == actual.start(i)
              && expected.parent(i) == actual.parent(i)
              && expected.unit(i).kind() == actual.unit(i).kind()
              && expected.unit(i).length() == actual.unit(i).length()
              && expected.unit(i).statements().equals(actual.unit(i).statements());
      if (!same) {
        return Optional.of(
            "unit "
                + i
                + " at "
                + expected.start(i)
                + " "
                + expected.unit(i).statements()
                + "\nbut at "
                + actual.start(i)
                + " "
                + actual.unit(i).statements());
      }
    }
    return Optional.ofNullable(ranges(expected, actual));
  }

  private static @Nullable String ranges(SourceTree expected, SourceTree actual) {
    if (expected.commentCount() != actual.commentCount()) {
      return expected.commentCount() + " comments, but " + actual.commentCount();
    }
    if (expected.errorCount() != actual.errorCount()) {
      return expected.errorCount() + " errors, but " + actual.errorCount();
    }
    for (int i = 0; i < expected.commentCount(); i++) {
      if (!expected.comment(i).equals(actual.comment(i))) {
        return "comment " + expected.comment(i) + ", but " + actual.comment(i);
      }
    }
    for (int i = 0; i < expected.errorCount(); i++) {
      if (!expected.error(i).equals(actual.error(i))) {
        return "error " + expected.error(i) + ", but " + actual.error(i);
      }
    }
    return null;
  }
}
