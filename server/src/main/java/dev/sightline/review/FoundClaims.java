package dev.sightline.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Findings as claims: of one file each by itself, of many files those of a rule together. */
final class FoundClaims {
  private static final int MOST_PLACES = 12;

  private FoundClaims() {}

  /** Of a rule and with a verdict. */
  private record Sort(String rule, Claim.Kind verdict) {}

  static List<Claim> of(List<Found> found, boolean together) {
    if (!together) {
      return found.stream().map(Found::claim).toList();
    }
    Map<Sort, List<Found>> sorts = new LinkedHashMap<>();
    for (Found one : found) {
      Sort sort = new Sort(one.rule().id(), one.verdict());
      sorts.computeIfAbsent(sort, k -> new ArrayList<>()).add(one);
    }
    List<Map.Entry<Sort, List<Found>>> sorted = new ArrayList<>(sorts.entrySet());
    sorted.sort((a, b) -> Integer.compare(rank(a.getValue()), rank(b.getValue())));
    return sorted.stream().map(e -> together(e.getValue())).toList();
  }

  /** The worst first. */
  private static int rank(List<Found> found) {
    int severity = List.of("critical", "high", "medium", "low").indexOf(found.get(0).severity());
    boolean confirmed = found.get(0).verdict() == Claim.Kind.CONFIRMED;
    return (confirmed ? 0 : 10) + (severity < 0 ? 9 : severity);
  }

  private static Claim together(List<Found> found) {
    Found first = found.get(0);
    if (found.size() == 1) {
      return first.claim();
    }
    int files = new LinkedHashSet<>(found.stream().map(f -> f.at().path()).toList()).size();
    String rest = found.size() > MOST_PLACES ? "; the first " + MOST_PLACES + " are listed" : "";
    String text =
        first.message()
            + " The same holds in "
            + Words.count(found.size(), "place")
            + " of "
            + Words.count(files, "file")
            + rest
            + ".";
    List<Fact> facts = found.stream().limit(MOST_PLACES).map(Found::at).toList();
    return new Claim(text, first.verdict(), first.question(), facts);
  }
}
