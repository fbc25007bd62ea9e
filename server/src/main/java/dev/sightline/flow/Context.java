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

  /** How many calls within calls are followed in programs whose calls may get anywhere. */
  private static final int LEVELS = 6;

  /** The same where only what a method leaves in its object is asked. */
  private static final int FEW_LEVELS = 3;

  static final Context NONE = new Context(List.of(), DEEPEST, LEVELS);

  private final List<Value> values;
  private final int depth;
  private final int levels;
  private final int hash;

  private Context(List<Value> values, int depth, int levels) {
    this.values = List.copyOf(values);
    this.depth = depth;
    this.levels = levels;
    this.hash = 31 * (31 * this.values.hashCode() + depth) + levels;
  }

  /** Of a function that no other is followed to. */
  static Context outermost(List<Value> values) {
    return new Context(values, DEEPEST, LEVELS);
  }

  /** Of a function that is called in this one. Where nothing is known, depth does not matter. */
  Context called(List<Value> passed) {
    boolean nothing =
        passed.stream().allMatch(v -> v.withLabels(Labels.NONE).equals(Value.UNKNOWN));
    return new Context(passed, nothing ? DEEPEST : depth - 1, LEVELS);
  }

  /** The same one call further in than another. */
  Context within(Context caller) {
    return new Context(values, depth, caller.levels - 1);
  }

  /** The same with few calls followed from here. */
  Context shallow() {
    return new Context(values, depth, FEW_LEVELS);
  }

  /** Whether a function is followed at all in this context, or hands on what it is given. */
  boolean isFollowed() {
    return levels > 0;
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
            && levels == c.levels
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
