package dev.sightline.analysis.ruletest;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a fixture expects of one rule. Lines from one.
 *
 * @param wanted lines that must be reported
 * @param open lines that count neither way
 * @param stated how many lines the fixture says anything of
 */
record Expectation(SortedSet<Integer> wanted, SortedSet<Integer> open, int stated) {

  static Expectation of(String ruleId, List<Annotation> annotations) {
    SortedSet<Integer> wanted = new TreeSet<>();
    SortedSet<Integer> open = new TreeSet<>();
    int stated = 0;
    for (Annotation annotation : annotations) {
      if (!annotation.ruleId().equals(ruleId)) {
        continue;
      }
      stated++;
      switch (annotation.kind()) {
        case RULEID -> wanted.add(annotation.line());
        case OK -> {}
        case TODORULEID, TODOOK -> open.add(annotation.line());
      }
    }
    wanted.removeAll(open);
    return new Expectation(wanted, open, stated);
  }

  /** Lines that should have been reported and were not. */
  SortedSet<Integer> missed(SortedSet<Integer> reported) {
    SortedSet<Integer> missed = new TreeSet<>(wanted);
    missed.removeAll(reported);
    return missed;
  }

  /** Lines that were reported and should not have been. */
  SortedSet<Integer> unexpected(SortedSet<Integer> reported) {
    SortedSet<Integer> unexpected = new TreeSet<>(reported);
    unexpected.removeAll(wanted);
    unexpected.removeAll(open);
    return unexpected;
  }
}
