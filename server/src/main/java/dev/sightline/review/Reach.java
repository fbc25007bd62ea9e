package dev.sightline.review;

import dev.sightline.flow.UnitCalls.Missing;
import dev.sightline.flow.UnitCalls.Unseen;
import java.util.ArrayList;
import java.util.List;

/**
 * What some code does, by itself and through what it calls.
 *
 * @param direct all that it does itself, in order
 * @param farther what callees do: one shortest way for each thing, nearest first
 * @param unseen calls in the code itself that lead nowhere
 * @param missing imports of the code itself whose source is not there
 * @param extent how far it was followed
 */
public record Reach(
    List<Way> direct,
    List<Way> farther,
    List<Unseen> unseen,
    List<Missing> missing,
    Extent extent) {
  public static final Reach NOTHING =
      new Reach(List.of(), List.of(), List.of(), List.of(), new Extent(0, 0, 0, true));

  public Reach {
    direct = List.copyOf(direct);
    farther = List.copyOf(farther);
    unseen = List.copyOf(unseen);
    missing = List.copyOf(missing);
  }

  /**
   * How far calls were followed.
   *
   * @param functions followed, those of the code itself too
   * @param calls in all of these
   * @param unseen calls in all of these that lead nowhere
   * @param complete whether every call that leads somewhere was followed
   */
  public record Extent(int functions, int calls, int unseen, boolean complete) {}

  /** Both of these, of programs in different languages. */
  public Reach and(Reach other) {
    Extent here = extent;
    Extent there = other.extent;
    return new Reach(
        joined(direct, other.direct),
        joined(farther, other.farther),
        joined(unseen, other.unseen),
        joined(missing, other.missing),
        new Extent(
            here.functions + there.functions,
            here.calls + there.calls,
            here.unseen + there.unseen,
            here.complete && there.complete));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** What is done, near things first. */
  public List<Way> all() {
    List<Way> all = new ArrayList<>(direct);
    all.addAll(farther);
    return all;
  }

  /** Whether an effect of this kind was found, at whatever distance. */
  public boolean has(String effect) {
    return all().stream().anyMatch(w -> !w.act().source() && w.act().kind().equals(effect));
  }

  /** Whether data of this kind was found to come in, at whatever distance. */
  public boolean takes(String source) {
    return all().stream().anyMatch(w -> w.act().source() && w.act().kind().equals(source));
  }
}
