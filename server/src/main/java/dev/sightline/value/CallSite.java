package dev.sightline.value;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call with its evaluated parts.
 *
 * @param call the Call or New expression
 * @param callee what is called
 * @param receiver the object before the dot, if there is one
 * @param arguments values in the order of the call's arguments
 */
public record CallSite(
    Expr call,
    List<Argument> syntax,
    Value callee,
    @Nullable Value receiver,
    List<Value> arguments) {

  /** The value of the n-th positional argument (from zero), or null if it is not surely that. */
  public @Nullable Value positional(int n) {
    for (int i = 0, seen = 0; i < syntax.size(); i++) {
      switch (syntax.get(i).kind()) {
        case POSITIONAL -> {
          if (seen++ == n) {
            return arguments.get(i);
          }
        }
        case SPREAD -> {
          return null;
        }
        default -> {}
      }
    }
    return null;
  }

  /** The value of a named argument, also of one in a dictionary that is spread; or null. */
  public @Nullable Value named(String name) {
    for (int i = 0; i < syntax.size(); i++) {
      Argument argument = syntax.get(i);
      if (argument.name() != null && argument.name().name().equals(name)) {
        return arguments.get(i);
      }
      Shape spread =
          argument.kind() == Argument.Kind.KEYED_SPREAD ? arguments.get(i).shape() : null;
      Value held = spread == null ? null : spread.entries().get(Constant.text(name));
      if (held != null) {
        return held;
      }
    }
    return null;
  }

  /** The positional arguments, or null if some are spread. */
  @Nullable List<Value> positionals() {
    List<Value> values = new ArrayList<>(arguments.size());
    for (int i = 0; i < syntax.size(); i++) {
      switch (syntax.get(i).kind()) {
        case POSITIONAL -> values.add(arguments.get(i));
        case NAMED -> {}
        default -> {
          return null;
        }
      }
    }
    return values;
  }

  boolean onlyPositional() {
    return syntax.stream().allMatch(a -> a.kind() == Argument.Kind.POSITIONAL);
  }

  /** Receiver and arguments. */
  public List<Value> inputs() {
    List<Value> inputs = new ArrayList<>(arguments);
    if (receiver != null) {
      inputs.add(receiver);
    }
    return inputs;
  }
}
