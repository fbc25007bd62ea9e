package dev.sightline.flow;

import dev.sightline.value.Labels;
import dev.sightline.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the parameters of a function, by position, with inputs as labels. Compares by
 * content; part of many keys, so its hash is worked out once.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path
final class Context {
  /** How deep calls are followed with what is known of their arguments. */
  private static final int DEEPEST = 3;

  static final Context NONE = new Context(List.of(), DEEPEST);

  private final List<Value> values;
  private final int depth;
  private final int hash;

  private Context(List<Value> values, int depth) {
    this.values = List.copyOf(values);
    this.depth = depth;
    this.hash = 31 * this.values.hashCode() + depth;
  }

  /** Of a function that no other is followed to. */
  static Context outermost(List<Value> values) {
    return new Context(values, DEEPEST);
  }

  /** Of a function that is called in this one. Where nothing is known, depth does not matter. */
  Context called(List<Value> passed) {
    boolean nothing =
        passed.stream().allMatch(v -> v.withLabels(Labels.NONE).equals(Value.UNKNOWN));
    return new Context(passed, nothing ? DEEPEST : depth - 1);
  }

  /** Whether calls are followed with what is known of their arguments. */
  boolean isExact() {
    return depth > 0;
  }

  List<Value> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Context c
            && hash == c.hash
            && depth == c.depth
            && values.equals(c.values));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
