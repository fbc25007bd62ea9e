package dev.sightline.match.regex;

import java.util.List;
import java.util.Map;

/**
 * A match of a regular expression.
 *
 * @param groups those with a number, from one on
 * @param named those with a name
 */
public record Hit(int start, int end, List<Group> groups, Map<String, Group> named) {

  /** What a group matched; an absent one has start -1. */
  public record Group(int start, int end) {
    static final Group ABSENT = new Group(-1, -1);

    public boolean present() {
      return start >= 0;
    }
  }
}
