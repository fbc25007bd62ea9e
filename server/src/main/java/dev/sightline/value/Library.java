package dev.sightline.value;

import org.jspecify.annotations.Nullable;

/**
 * What is known of functions and classes outside the file, by qualified name. Models fill it;
 * {@link PythonLibrary} knows what the language itself brings.
 */
public interface Library {

  /** The qualified name of the type that a call of {@code callee} gives; null if unknown. */
  default @Nullable String resultType(String callee) {
    return null;
  }

  /** Whether a type is surely a special one of another, both by qualified name. */
  default boolean isKindOf(String type, String other) {
    return false;
  }

  /** Whether a call of {@code callee} never comes back. */
  default boolean neverReturns(String callee) {
    return false;
  }

  /** Whether leaving a {@code with} block of what {@code callee} gives may swallow an exception. */
  default boolean swallows(String callee) {
    return false;
  }

  /**
   * Whether a module that is imported as a whole has a type of this name: null if nothing is known
   * of the module.
   */
  default @Nullable Boolean hasType(String module, String name) {
    return null;
  }

  /** The qualified name of what a plain name always means; null if it means nothing. */
  default @Nullable String builtin(String name) {
    return isBuiltin(name) ? name : null;
  }

  /** Whether a plain name is always there, as {@code open}. */
  default boolean isBuiltin(String name) {
    return false;
  }
}
