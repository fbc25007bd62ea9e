package dev.sightline.value;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an expression wherever it is evaluated. Immutable. The constants, the types and
 * the shape hold for sure; symbols are what it <em>may</em> be, since a rule about {@code
 * subprocess.call} is interested in each way to get there.
 *
 * @param affix known ends of a string whose text is not wholly known
 * @param symbols qualified names of the module, function or class that it may be
 * @param types qualified names of the types it may have
 * @param callable the definition it is, if that stands in this file
 * @param labels what a client carries along
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
public record Value(
    Constants constants,
    Affix affix,
    Names symbols,
    Names types,
    @Nullable Shape shape,
    @Nullable Callable callable,
    Labels labels) {

  public static final Value UNKNOWN =
      new Value(
          Constants.UNKNOWN, Affix.NONE, Names.UNKNOWN, Names.UNKNOWN, null, null, Labels.NONE);

  /** What languages call texts. */
  private static final Set<String> TEXTS =
      Set.of(
          "str",
          "java.lang.String",
          "java.lang.CharSequence",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer");

  public static final Value TRUE = of(Constants.TRUE);
  public static final Value FALSE = of(Constants.FALSE);
  public static final Value NULL = of(Constants.NULL);

  public static Value of(Constant constant) {
    return of(Constants.of(constant));
  }

  /** A value that is one of these constants. */
  static Value of(Constants constants) {
    if (!constants.known()) {
      return UNKNOWN;
    }
    Names types = Names.of(constants.values().stream().map(Constant::typeName).toList(), true);
    return new Value(constants, Affix.NONE, Names.UNKNOWN, types, null, null, Labels.NONE);
  }

  public static Value truth(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** A module, function or class of this qualified name. */
  public static Value ofSymbol(String name) {
    return UNKNOWN.withSymbols(Names.of(name));
  }

  /** An instance of the type of this qualified name. */
  public static Value ofType(String name) {
    return UNKNOWN.withTypes(Names.of(name));
  }

  static Value ofText(Affix affix) {
    return ofType("str").withAffix(affix);
  }

  public static Value ofShape(Shape shape) {
    Names type =
        switch (shape.kind()) {
          case LIST -> Names.of("list");
          case TUPLE -> Names.of("tuple");
          case SET -> Names.of("set");
          case MAP -> Names.of("dict");
          case OBJECT -> Names.UNKNOWN;
        };
    return UNKNOWN.withTypes(type).withShape(shape);
  }

  /** The same, known to begin and end like a text of which it is made. */
  public Value withTextOf(Value text) {
    String whole = text.constants.text();
    return withAffix(whole == null ? text.affix : Affix.of(whole, whole));
  }

  /** What stands behind a text with which this one surely begins; null if it may not. */
  public @Nullable Value behind(String start) {
    if (start.isEmpty()) {
      return this;
    }
    return affix.prefix().startsWith(start)
        ? withAffix(Affix.of(affix.prefix().substring(start.length()), affix.suffix()))
        : null;
  }

  Value withAffix(Affix known) {
    return new Value(constants, known, symbols, types, shape, callable, labels);
  }

  public Value withSymbols(Names names) {
    return new Value(constants, affix, names, types, shape, callable, labels);
  }

  public Value withTypes(Names names) {
    return new Value(constants, affix, symbols, names, shape, callable, labels);
  }

  public Value withShape(@Nullable Shape contents) {
    return new Value(constants, affix, symbols, types, contents, callable, labels);
  }

  public Value withCallable(Callable definition) {
    return new Value(constants, affix, symbols, types, shape, definition, labels);
  }

  /** The same with these labels in place of its own. */
  public Value withLabels(Labels carried) {
    return carried == labels
        ? this
        : new Value(constants, affix, symbols, types, shape, callable, carried);
  }

  /** The same with labels added to its own. */
  public Value plusLabels(Labels more) {
    return withLabels(Labels.join(labels, more));
  }

  Value withConstants(Constants some) {
    return new Value(some, affix, symbols, types, shape, callable, labels);
  }

  /** What stays true when somebody else may assign too: what it may be called, and its labels. */
  Value forgotten() {
    return new Value(
        Constants.UNKNOWN,
        Affix.NONE,
        symbols,
        new Names(types.values(), false),
        null,
        null,
        deepLabels());
  }

  /** Gives new labels for those of a value, told by where in an outer value it stands. */
  @FunctionalInterface
  public interface Relabelling {
    /**
     * New labels.
     *
     * @param path names of fields and keys from the outer value to this one, each with a dot in
     *     front; {@code .*} for keys that are not known; empty for the outer value itself
     */
    Labels apply(String path, Labels labels);
  }

  /** The same with other labels, also in all that it holds. */
  public Value relabelled(Relabelling change) {
    return relabelled("", change);
  }

  private Value relabelled(String path, Relabelling change) {
    Value own = withLabels(change.apply(path, labels));
    Shape inside =
        shape == null ? null : shape.mapped((key, v) -> v.relabelled(path + key, change));
    return inside == shape ? own : own.withShape(inside);
  }

  /** Its labels and those of all that is in it. */
  public Labels deepLabels() {
    Value inside = shape == null ? null : shape.any();
    return inside == null ? labels : Labels.join(labels, inside.deepLabels());
  }

  /** The elements in order, of a list, tuple or set that is known exactly; else null. */
  public @Nullable List<Value> elements() {
    return shape == null || shape.kind() == Shape.Kind.MAP ? null : shape.elements();
  }

  int depth() {
    return shape == null ? 0 : shape.depth();
  }

  Value withDepthBelow(int limit) {
    return depth() < limit ? this : withShape(null).withLabels(deepLabels());
  }

  /** Whether it surely is a text, one that changes included. */
  public boolean isText() {
    return types.complete() && TEXTS.containsAll(types.values()) && !types.isEmpty();
  }

  /** Its known ends, also of constants. */
  Affix ends() {
    String text = constants.text();
    if (text != null) {
      return Affix.of(text, text);
    }
    Affix ends = null;
    for (Constant constant : constants.values()) {
      if (!(constant instanceof Constant.Str s)) {
        return affix;
      }
      Affix own = Affix.of(s.value(), s.value());
      ends = ends == null ? own : ends.join(own);
    }
    return ends == null ? affix : ends;
  }

  /** What holds of both. Gives this object itself if the other adds nothing. */
  public Value join(Value other) {
    if (this == other) {
      return this;
    }
    Constants bothConstants = constants.join(other.constants);
    Affix bothAffix =
        bothConstants.known() && bothConstants.equals(constants)
            ? affix
            : bothConstants.known() ? Affix.NONE : ends().join(other.ends());
    Shape bothShape = shape == null || other.shape == null ? null : shape.join(other.shape);
    Labels mine = shape != null && bothShape == null ? deepLabels() : labels;
    Labels theirs = other.shape != null && bothShape == null ? other.deepLabels() : other.labels;
    Names bothSymbols = symbols.join(other.symbols);
    Names bothTypes = types.join(other.types);
    Callable both = callable != null && callable.equals(other.callable) ? callable : null;
    Labels bothLabels = Labels.join(mine, theirs);
    boolean same =
        bothConstants == constants
            && bothAffix == affix
            && bothSymbols == symbols
            && bothTypes == types
            && bothShape == shape
            && both == callable
            && bothLabels == labels;
    if (same) {
      return this;
    }
    Value joined =
        new Value(bothConstants, bothAffix, bothSymbols, bothTypes, bothShape, both, bothLabels);
    return joined.equals(this) ? this : joined;
  }

  /** Less exact, so that a loop ends. */
  Value widened() {
    return new Value(constants.widened(), Affix.NONE, symbols, types, null, callable, deepLabels());
  }

  public static Value joinAll(List<Value> values) {
    Value all = null;
    for (Value value : values) {
      all = all == null ? value : all.join(value);
    }
    return all == null ? UNKNOWN : all;
  }

  /** Whether it counts as true: null if that is not known. */
  public @Nullable Boolean truth() {
    if (constants.known()) {
      Boolean first = truth(constants.values().get(0));
      return (first != null && constants.all(c -> first.equals(truth(c)))) ? first : null;
    }
    if (shape != null && shape.exact() && shape.kind() != Shape.Kind.OBJECT) {
      return shape.size() > 0;
    }
    boolean text = !affix.prefix().isEmpty() || !affix.suffix().isEmpty();
    return (text || callable != null) ? Boolean.TRUE : null;
  }

  static @Nullable Boolean truth(Constant constant) {
    return switch (constant) {
      case Constant.Bool b -> b.value();
      case Constant.Null n -> Boolean.FALSE;
      case Constant.Int i -> i.value().signum() != 0;
      case Constant.Real r -> r.value() != 0;
      case Constant.Str s -> !s.value().isEmpty();
      case Constant.SomeString s -> null;
    };
  }
}
