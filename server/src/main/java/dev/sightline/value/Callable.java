package dev.sightline.value;

import dev.sightline.tree.Node;

/**
 * A function or class whose definition stands in this file.
 *
 * @param definition a FunctionDef, ClassDef or Lambda; compared by identity
 * @param result the types a call gives, as annotated
 * @param place an id of the definition's unit; changes when its header changes
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
public record Callable(Node definition, Names result, long place) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Callable c && c.definition == definition && c.result.equals(result);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(definition);
  }
}
