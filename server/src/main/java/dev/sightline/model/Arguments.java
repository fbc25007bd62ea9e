package dev.sightline.model;

import java.util.List;

/**
 * Which of a call's values are meant.
 *
 * @param positions of positional arguments, from zero
 * @param names of named arguments
 * @param from every positional argument from this one on; -1 for none
 * @param receiver the object before the dot
 * @param any each argument, named ones too
 * @param spread each dictionary that is spread over the named arguments, {@code **fields}
 */
public record Arguments(
    List<Integer> positions,
    List<String> names,
    int from,
    boolean receiver,
    boolean any,
    boolean spread) {
  public static final Arguments NONE = new Arguments(List.of(), List.of(), -1, false, false, false);
  public static final Arguments ANY = new Arguments(List.of(), List.of(), -1, false, true, false);
  public static final Arguments SPREAD =
      new Arguments(List.of(), List.of(), -1, false, false, true);
  public static final Arguments RECEIVER =
      new Arguments(List.of(), List.of(), -1, true, false, false);

  public Arguments {
    positions = List.copyOf(positions);
    names = List.copyOf(names);
  }

  /** The n-th positional argument, which also goes by a name. */
  public static Arguments at(int position, String... names) {
    return new Arguments(List.of(position), List.of(names), -1, false, false, false);
  }
}
