package dev.sightline.model;

import java.util.List;

/**
 * What is called or named.
 *
 * @param name fully qualified; a {@code *} at its end stands for every name that begins so; {@code
 *     *.execute} is a method of that name on an object whose type is not known
 * @param receivers for {@code *.execute}: last names of the object that make the method this one,
 *     as {@code cursor} in {@code self.cursor.execute}; empty if any will do
 */
public record Callee(String name, List<String> receivers) {
  public Callee {
    receivers = List.copyOf(receivers);
  }

  public static Callee of(String name) {
    return new Callee(name, List.of());
  }

  /** Whether it is a method known by its last name alone. */
  public boolean isMethod() {
    return name.startsWith("*.");
  }
}
