package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What assignments do to variables, members and elements. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Assignments {
  private final Evaluator evaluator;

  Assignments(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * Assigns to a target of any form.
   *
   * @param source the expression assigned as it is, or null if it is only part of the value
   */
  void assign(Expr target, Value given, @Nullable Expr source) {
    Value value =
        evaluator.environment.semantics() == Semantics.NONE
            ? given
            : evaluator.environment.semantics().assigned(target, given);
    switch (target) {
      case Expr.Name n when evaluator.implicit.isMember(n.name()) -> write(n, value);
      case Expr.Name n ->
          evaluator.assign(
              n.name(), new State.Variable(value, source, evaluator.refinement.guardOf(source)));
      case Expr.Sequence s -> unpack(s.elements(), value, source);
      case Expr.Spread s -> assign(s.value(), value, null);
      case Expr.Declaration d ->
          assign(
              d.target(),
              d.type() == null
                  ? value
                  : declared(value, evaluator.definitions.annotations().types(d.type())),
              null);
      case Expr.Member m -> {
        Value object = evaluator.eval(m.object());
        named(m, object);
        write(m, value);
      }
      case Expr.Index i -> {
        evaluator.eval(i.object());
        i.subscripts().forEach(evaluator::eval);
        write(i, value);
      }
      default -> evaluator.eval(target);
    }
  }

  /** A value of a declared type, which may be known to be of a more special one. */
  Value declared(Value value, Names types) {
    return isSpecial(value.types(), types) ? value : value.withTypes(types);
  }

  /** Whether what is known of a value is more than what is declared. */
  boolean isSpecial(Names known, Names declared) {
    String own = known.single();
    String wide = declared.single();
    return own != null && wide != null && evaluator.environment.library().isKindOf(own, wide);
  }

  /** A target says which member it is, but has no value of its own. */
  private void named(Expr.Member target, Value object) {
    if (!object.symbols().isEmpty()) {
      Names names = object.symbols().map(s -> Imports.join(s, target.member().name()));
      Value symbol = Value.UNKNOWN.withSymbols(names);
      evaluator.recorder.value(target, symbol, evaluator.state.reach());
    }
  }

  private void unpack(List<Expr> targets, Value value, @Nullable Expr source) {
    List<Value> elements = ordered(value);
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      star = targets.get(i) instanceof Expr.Spread ? i : star;
    }
    int more = elements == null ? -1 : elements.size() - targets.size();
    if (elements == null || (star < 0 ? more != 0 : more < -1)) {
      for (int i = 0; i < targets.size(); i++) {
        boolean before = star < 0 || i < star;
        Value element = before ? element(value, i) : Containers.element(value);
        assign(targets.get(i), i == star ? rest(targets.get(i), element) : element, null);
      }
      return;
    }
    boolean alike = source instanceof Expr.Sequence s && s.elements().size() == targets.size();
    for (int i = 0; i < targets.size(); i++) {
      if (i == star) {
        Shape list = Shape.ofElements(Shape.Kind.LIST, elements.subList(i, i + more + 1));
        Shape own = list.from(evaluator.origin(targets.get(i)));
        assign(targets.get(i), Value.ofShape(own), null);
      } else {
        Value element = elements.get(star >= 0 && i > star ? i + more : i);
        boolean from = alike && star < 0;
        Expr own = from && source instanceof Expr.Sequence s ? s.elements().get(i) : null;
        assign(targets.get(i), element.plusLabels(value.labels()), own);
      }
    }
  }

  private static @Nullable List<Value> ordered(Value value) {
    Shape shape = value.shape();
    return shape == null || shape.kind() == Shape.Kind.SET ? null : value.elements();
  }

  private static Value element(Value value, int index) {
    Shape shape = value.shape();
    if (shape != null && (shape.kind() == Shape.Kind.TUPLE || shape.kind() == Shape.Kind.LIST)) {
      return Containers.read(shape, Constants.of(Constant.number(index)))
          .plusLabels(value.labels());
    }
    return Containers.element(value);
  }

  private Value rest(Expr target, Value element) {
    Shape list = Shape.repeating(Shape.Kind.LIST, element);
    return Value.ofShape(list.from(evaluator.origin(target)));
  }

  /** {@code target op= value}: a container is changed in place. */
  void update(Expr target, Value old, Value value) {
    Shape before = old.shape();
    Shape after = value.shape();
    if (before != null && after != null && before.kind() != Shape.Kind.TUPLE) {
      replace(target, value, after.from(before.origins()));
    } else {
      assign(target, value, null);
    }
  }

  /** Writes to a place, without evaluating its parts once more. */
  void write(Expr place, Value value) {
    switch (place) {
      case Expr.Name n when isStatic(n) ->
          evaluator.statics.write(evaluator.peek(n), value.shape());
      case Expr.Name n when evaluator.implicit.isMember(n.name()) ->
          member(evaluator.implicit.place(n), n.name(), value);
      case Expr.Name n -> store(n, value);
      case Expr.Member m -> member(m.object(), m.member().name(), value);
      case Expr.Call c when c.callee() instanceof Expr.Member m && isFluent(m) ->
          write(m.object(), value);
      case Expr.Index i -> {
        Value object = evaluator.peek(i.object());
        Constants keys =
            i.subscripts().size() == 1
                ? evaluator.peek(i.subscripts().get(0)).constants()
                : Constants.UNKNOWN;
        Constant key = Containers.key(keys);
        Shape shape = object.shape() == null ? Containers.indexedBy(key) : object.shape();
        replace(i.object(), object, key == null ? shape.withAny(value) : shape.with(key, value));
      }
      default -> {}
    }
  }

  private boolean isStatic(Expr.Name name) {
    return evaluator.implicit.isMember(name.name())
        && evaluator.statics.type(evaluator.peek(name)) != null;
  }

  /** The object at a place has something new in a member. */
  private void member(Expr place, String name, Value value) {
    Value object = evaluator.peek(place);
    Shape shape =
        object.shape() != null && object.shape().kind() == Shape.Kind.OBJECT
            ? object.shape()
            : Shape.open(Shape.Kind.OBJECT);
    if (evaluator.statics.type(object) != null) {
      evaluator.statics.write(object, shape.with(Constant.text(name), value));
    } else if (object.symbols().isEmpty()) {
      replace(place, object, shape.with(Constant.text(name), value));
    } else {
      evaluator.stored(
          new Expr.Member(place, new Identifier(name, place.span()), place.span()), value);
    }
  }

  /** Whether a call of a method gives the object that it was called on. */
  private boolean isFluent(Expr.Member method) {
    return evaluator.environment.conventions().intrinsics().isFluent(method.member().name());
  }

  /** The object at {@code place} has new contents; so have other variables that hold it. */
  void replace(Expr place, Value object, Shape contents) {
    write(place, object.withConstants(Constants.UNKNOWN).withShape(contents));
    if (contents.origins() != 0) {
      spread(contents);
    }
  }

  private void spread(Shape contents) {
    State state = evaluator.state;
    for (int slot = 0; slot < state.slots(); slot++) {
      State.Variable variable = state.get(slot);
      Shape held = variable == null ? null : variable.value().shape();
      if (variable != null
          && held != null
          && held != contents
          && (held.origins() & contents.origins()) != 0) {
        Value joined = variable.value().join(variable.value().withShape(contents));
        evaluator.state =
            evaluator.state.with(slot, new State.Variable(joined, variable.definition(), null));
      }
    }
  }

  /** Changes what a place holds; a variable of code around becomes one of this code first. */
  void change(Semantics.Change change) {
    Value before = evaluator.peek(change.place());
    Value after = change.value().apply(before);
    if (after != before) {
      own(change.place());
      write(change.place(), after);
    }
  }

  private void own(Expr place) {
    switch (place) {
      case Expr.Name n when evaluator.variable(n.name()) == null ->
          evaluator.assign(n.name(), new State.Variable(evaluator.read(n.name()), null, null));
      case Expr.Member m -> own(m.object());
      case Expr.Index i -> own(i.object());
      default -> {}
    }
  }

  private void store(Expr.Name name, Value value) {
    State.Variable before = evaluator.variable(name.name());
    if (before != null) {
      evaluator.assign(name.name(), new State.Variable(value, before.definition(), before.guard()));
    } else {
      evaluator.storedOutside(name, value);
    }
  }

  /** Replaces what a place holds by something more exact. */
  void narrow(Expr place, Value value) {
    if (place instanceof Expr.Name n && !evaluator.implicit.isMember(n.name())) {
      if (evaluator.isShared(n.name())) {
        return;
      }
      Integer slot = evaluator.slotOf(n.name());
      State.Variable before = slot == null ? null : evaluator.state.get(slot);
      if (slot != null && before != null) {
        evaluator.state =
            evaluator.state.with(
                slot, new State.Variable(value, before.definition(), before.guard()));
      }
    } else {
      write(place, value);
    }
  }

  void delete(Expr target) {
    switch (target) {
      case Expr.Name n -> evaluator.unassign(n.name());
      case Expr.Sequence s -> s.elements().forEach(this::delete);
      case Expr.Index i -> {
        Value object = evaluator.eval(i.object());
        i.subscripts().forEach(evaluator::eval);
        if (object.shape() != null) {
          replace(i.object(), object, without(object.shape(), i.subscripts().get(0)));
        }
      }
      case Expr.Member m -> evaluator.eval(m.object());
      default -> evaluator.eval(target);
    }
  }

  private Shape without(Shape shape, Expr subscript) {
    if (subscript instanceof Expr.Slice s) {
      Integer from = evaluator.expressions.bound(s.lower(), 0);
      Integer to = evaluator.expressions.bound(s.upper(), Integer.MAX_VALUE);
      return from == null || to == null || s.step() != null
          ? Containers.shifted(shape)
          : Ordered.without(shape, from, to);
    }
    Constant key = Containers.key(evaluator.peek(subscript).constants());
    return shape.kind() == Shape.Kind.MAP && key != null
        ? shape.without(key)
        : Ordered.without(shape, key);
  }
}
