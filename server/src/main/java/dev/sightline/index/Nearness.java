package dev.sightline.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of several paths is meant from some place: the one that shares most with it. */
public final class Nearness {
  private Nearness() {}

  /** Puts those first that share most of their path with a folder; ties by path. */
  public static List<String> nearestFirst(Collection<String> paths, String folder) {
    List<String> sorted = new ArrayList<>(paths);
    sorted.sort(
        Comparator.<String>comparingInt(p -> -shared(p, folder))
            .thenComparingInt(String::length)
            .thenComparing(p -> p));
    return sorted;
  }

  private static int shared(String a, String b) {
    String[] one = a.split("/", -1);
    String[] other = b.split("/", -1);
    int same = 0;
    while (same < Math.min(one.length, other.length) && one[same].equals(other[same])) {
      same++;
    }
    return same;
  }
}
