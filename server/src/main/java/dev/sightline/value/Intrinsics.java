package dev.sightline.value;

import dev.sightline.tree.Operator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What functions and methods that a language brings along compute, on what is known of their
 * arguments. Immutable.
 */
public interface Intrinsics {
  /** A call of which all is known, what its result carries included; null if it is none. */
  @Nullable Value exact(String callee, CallSite site, Apply apply);

  /** The call that a call comes to in the end, as one by a constant name; null if it is itself. */
  @Nullable CallSite meant(CallSite site);

  /** What a function gives, without labels; null if there is nothing to say. */
  @Nullable Value function(String callee, CallSite site);

  /** What a method of a container gives and leaves; null if it is none that is known. */
  Containers.@Nullable Result container(Shape shape, String method, CallSite site, Apply apply);

  /** What a method of a text that changes gives and leaves; null if the receiver is none. */
  @Nullable Changed changed(Value receiver, String method, List<Value> arguments);

  /** What a call gives, and what its receiver is from then on; null if it stays what it was. */
  record Changed(Value result, @Nullable Value receiver) {}

  /** What a method of a constant text gives; null if that is not known. */
  @Nullable Value text(Constant.Str receiver, String method, List<Constant> arguments);

  /**
   * What an object of which no contents are known is if it takes something in by a method; null if
   * it is no container.
   */
  @Nullable Shape filledBy(Value receiver, String method);

  /** Whether a method of a text that changes gives that text itself. */
  boolean isFluent(String method);

  /**
   * Whether a method of a function calls it.
   *
   * @param known whether it surely is the method of a function
   */
  boolean calls(String method, boolean known);

  /** Whether the objects of a type are functions. */
  boolean isFunctionType(String type);

  /**
   * The operator that a method with one argument stands for, where there is none: {@code
   * a.equals(b)} for EQUAL, {@code a.contains(b)} for IN; null if it stands for none.
   */
  @Nullable Operator operator(String method);

  /** Methods that change the object they are called on. */
  Set<String> mutators();

  /** Gives what a value gives when it is called as a function; null if it is none that is known. */
  @FunctionalInterface
  interface Apply {
    @Nullable Value apply(Value function, List<Value> arguments);
  }
}
