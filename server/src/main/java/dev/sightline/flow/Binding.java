package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Parameter;
import dev.sightline.value.Labels;
import dev.sightline.value.Passed;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one call passes to the parameters of a function.
 *
 * @param context for each parameter what is known of it, with inputs as labels: the same for calls
 *     that differ in labels alone
 * @param labels by input, what the caller's values carry there
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
record Binding(Context context, Map<Origin.Input, Labels> labels) {

  /** Nothing but inputs is known. */
  static Binding unknown(List<Parameter> parameters) {
    List<Value> context = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      context.add(Value.UNKNOWN.withLabels(input(i, "")));
    }
    return new Binding(Context.outermost(context), Map.of());
  }

  static Labels input(int parameter, String path) {
    return Taint.of(new Mark(new Origin.Input(parameter, path), 0, false, Steps.NONE));
  }

  /**
   * Of a call.
   *
   * @param receiver what the first parameter gets, if it is not among the arguments
   * @param caller the context that the call happens in; null if what is known of the arguments does
   *     not matter
   */
  static Binding of(
      Function function,
      @Nullable Value receiver,
      List<Argument> syntax,
      List<Value> arguments,
      @Nullable Context caller) {
    List<Parameter> parameters = function.parameters();
    boolean bound = receiver != null && !parameters.isEmpty();
    List<Parameter> rest = bound ? parameters.subList(1, parameters.size()) : parameters;
    List<Value> values = new ArrayList<>();
    if (bound && receiver != null) {
      values.add(receiver);
    }
    values.addAll(Passed.of(syntax, arguments).bind(rest));
    return of(values, caller);
  }

  static Binding of(List<Value> values, @Nullable Context caller) {
    List<Value> context = new ArrayList<>();
    Map<Origin.Input, Labels> labels = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      int parameter = i;
      Value value = values.get(i);
      if (caller != null) {
        context.add(
            value.relabelled((path, carried) -> {
              labels.put(new Origin.Input(parameter, path), carried);
              return input(parameter, path);
            }));
      } else {
        labels.put(new Origin.Input(i, ""), value.deepLabels());
        context.add(Value.UNKNOWN.withLabels(input(i, "")));
      }
    }
    Context passed = caller == null ? Context.outermost(context) : caller.called(context);
    return new Binding(passed, labels);
  }

  /**
   * Labels of a summary with inputs replaced by what the caller passes.
   *
   * @param step the call, put between what led to it and what happens inside
   */
  Labels inCaller(Labels inside, Step step) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : Taint.marks(inside)) {
      if (mark.origin() instanceof Origin.Input input) {
        marks.addAll(passed(input, mark, step));
      } else {
        marks.add(mark);
      }
    }
    return Taint.of(marks);
  }

  /** The marks that stand for an input's mark in the caller. */
  List<Mark> passed(Origin.Input input, Mark mark, Step step) {
    List<Mark> marks = new ArrayList<>();
    for (Mark outer : Taint.marks(labels.getOrDefault(input, Labels.NONE))) {
      Steps way = outer.steps().then(step).then(mark.steps());
      boolean assumed = outer.assumed() || mark.assumed();
      marks.add(new Mark(outer.origin(), outer.cleared() | mark.cleared(), assumed, way));
    }
    return marks;
  }
}
