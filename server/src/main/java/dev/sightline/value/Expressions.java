package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.MapEntry;
import dev.sightline.tree.Node;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What expressions evaluate to. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Expressions {
  private final Evaluator evaluator;
  private final Operators operators;
  private final Calls calls;
  private final Creations creations;
  private final Comprehensions comprehensions;

  Expressions(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.operators = new Operators(evaluator);
    this.calls = new Calls(evaluator);
    this.creations = new Creations(evaluator, calls);
    this.comprehensions = new Comprehensions(evaluator);
  }

  private Conventions conventions() {
    return evaluator.environment.conventions();
  }

  Operators operators() {
    return operators;
  }

  Value eval(Expr expr) {
    return switch (expr) {
      case Expr.Name e -> name(e);
      case Expr.Literal e -> Literals.of(e);
      case Expr.StringLiteral e -> Value.of(Literals.of(e));
      case Expr.JoinedString e -> text(e, e.parts());
      case Expr.FormattedString e -> text(e, e.parts());
      case Expr.Interpolation e -> interpolation(e);
      case Expr.Member e -> member(e, evaluator.eval(e.object()), e.member().name());
      case Expr.Index e -> index(e);
      case Expr.Slice e -> children(e);
      case Expr.Call e -> calls.call(e, e.callee(), e.arguments());
      case Expr.New e -> creations.create(e);
      case Expr.Unary e -> operators.unary(e);
      case Expr.Binary e when e.operator() == Operator.INSTANCE_OF -> instanceOf(e);
      case Expr.Binary e -> operators.binary(e);
      case Expr.Comparison e -> operators.comparison(e);
      case Expr.Conditional e -> operators.conditional(e);
      case Expr.Lambda e -> evaluator.definitions.lambda(e);
      case Expr.Sequence e -> sequence(e);
      case Expr.MapLiteral e -> map(e);
      case Expr.Comprehension e -> comprehensions.eval(e);
      case Expr.Await e -> evaluator.eval(e.value());
      case Expr.Yield e -> yielded(e);
      case Expr.Spread e -> evaluator.eval(e.value());
      case Expr.AssignExpr e -> assignment(e);
      case Expr.Cast e -> cast(e);
      case Expr.Declaration e -> declaration(e, Value.UNKNOWN);
      case Expr.StatementExpr e -> evaluator.statements.value(e);
      case Expr.OtherExpr e -> children(e);
      case Expr.DeepExpr e -> evaluator.eval(e.expr());
      case Expr.TypedMetavariable e -> Value.UNKNOWN;
    };
  }

  private Value name(Expr.Name name) {
    State.Variable variable = evaluator.variable(name.name());
    evaluator.recorder.assigned(name, variable == null ? null : variable.definition());
    if (variable != null) {
      return evaluator.current(name.name(), variable);
    }
    Value member = evaluator.implicit.read(name);
    return evaluator.statics.with(member == null ? evaluator.read(name.name()) : member);
  }

  /** Evaluates everything in a node of which nothing is known. */
  private Value children(Expr expr) {
    List<Value> inputs = new ArrayList<>();
    expr.forEachChild(child -> anything(child, inputs));
    return Value.UNKNOWN.withLabels(evaluator.derived(expr, inputs));
  }

  private void anything(Node node, List<Value> inputs) {
    switch (node) {
      case Expr e -> inputs.add(evaluator.eval(e));
      case Stmt s -> evaluator.statements.exec(s);
      default -> node.forEachChild(child -> anything(child, inputs));
    }
  }

  private Value text(Expr whole, List<Expr> parts) {
    TextBuilder text = new TextBuilder();
    List<Value> inputs = new ArrayList<>();
    boolean bytes = false;
    for (Expr part : parts) {
      Value value = evaluator.eval(part);
      inputs.add(value);
      if (part instanceof Expr.StringLiteral s) {
        text.text(s.value());
        bytes |= s.isBytes();
      } else {
        text.value(value);
      }
    }
    Value built = text.build();
    Value result = bytes ? asBytes(built) : built;
    return result.plusLabels(evaluator.derived(whole, inputs));
  }

  private static Value asBytes(Value text) {
    String known = text.constants().text();
    return known == null ? Value.ofType("bytes") : Value.of(new Constant.Str(known, true));
  }

  private Value interpolation(Expr.Interpolation e) {
    Value value = evaluator.eval(e.value());
    List<Value> inputs = new ArrayList<>(List.of(value));
    if (e.format() != null) {
      inputs.add(evaluator.eval(e.format()));
    }
    boolean plain = e.format() == null && (e.conversion().isEmpty() || e.conversion().equals("s"));
    Value text = plain ? new TextBuilder().value(value).build() : Value.ofType("str");
    return isNumeric(e.format()) ? text : text.withLabels(evaluator.derived(e, inputs));
  }

  private static boolean isNumeric(@Nullable Expr format) {
    return switch (format) {
      case Expr.StringLiteral s -> Formatting.isNumeric(s.value());
      case Expr.JoinedString s when s.parts().size() == 1 -> isNumeric(s.parts().get(0));
      case Expr.FormattedString s when s.parts().size() == 1 -> isNumeric(s.parts().get(0));
      case null, default -> false;
    };
  }

  /** {@code object.name}. */
  Value member(Expr expr, Value object, String name) {
    if (name.equals("class") && conventions().hasImplicitMembers()) {
      return classOf(object);
    }
    Value held =
        object.shape() != null && object.shape().kind() == Shape.Kind.OBJECT
            ? object.shape().get(Constant.text(name))
            : null;
    if (held != null && !held.withLabels(Labels.NONE).equals(Value.UNKNOWN)) {
      return held;
    }
    Value field = classMember(object, name);
    Value known = field == null ? classMember(object, conventions().functionBinding(name)) : field;
    Value result = known == null ? Value.UNKNOWN : known;
    boolean typed = conventions().hasImplicitMembers() && !object.types().isEmpty();
    if (!object.symbols().isEmpty() && !typed) {
      result = result.withSymbols(object.symbols().map(symbol -> Imports.join(symbol, name)));
    } else if (!object.types().isEmpty() && result.symbols().isEmpty()) {
      result =
          result.withSymbols(object.types().map(type -> conventions().typeName(type) + "." + name));
    }
    if (held != null && held.labels() != Labels.NONE) {
      return result.plusLabels(held.labels());
    }
    Value whole = held == null ? object : object.withShape(null);
    return result.plusLabels(evaluator.derived(expr, List.of(whole)));
  }

  /** The method {@code name} of an object, which may have a field of that name too. */
  Value method(Value object, String name) {
    Value held =
        object.shape() == null || object.shape().kind() != Shape.Kind.OBJECT
            ? null
            : object.shape().entries().get(Constant.text(conventions().functionBinding(name)));
    if (held != null) {
      return held;
    }
    Value known = classMember(object, conventions().functionBinding(name));
    Value result = known == null ? Value.UNKNOWN : known;
    Names symbols =
        object.symbols().isEmpty() || !object.types().isEmpty()
            ? object.types().map(type -> conventions().typeName(type) + "." + name)
            : object.symbols().map(symbol -> Imports.join(symbol, name));
    return result.symbols().isEmpty() ? result.withSymbols(symbols) : result;
  }

  /** {@code T.class}. */
  private Value classOf(Value type) {
    String name = evaluator.statics.type(type);
    return JavaReflection.ofClass(name == null ? type.symbols() : Names.of(name));
  }

  private @Nullable Value classMember(Value object, String name) {
    String type = object.types().single();
    if (type == null
        && object.callable() != null
        && object.callable().definition() instanceof Stmt.ClassDef) {
      type = object.callable().result().single();
    }
    return type == null ? null : evaluator.frame.globals.member(type, name);
  }

  private Value index(Expr.Index e) {
    Value object = evaluator.eval(e.object());
    List<Value> inputs = new ArrayList<>(List.of(object));
    for (Expr subscript : e.subscripts()) {
      inputs.add(evaluator.eval(subscript));
    }
    boolean one = e.subscripts().size() == 1;
    if (one && e.subscripts().get(0) instanceof Expr.Slice slice) {
      return slice(e, object, slice);
    }
    Shape shape = object.shape();
    if (shape != null) {
      Constants key = one ? inputs.get(1).constants() : Constants.UNKNOWN;
      return Containers.read(shape, key).plusLabels(object.labels());
    }
    Value result = one ? character(object, inputs.get(1)) : Value.UNKNOWN;
    Value base = result == Value.UNKNOWN ? result.withSymbols(generic(object)) : result;
    return base.withLabels(evaluator.derived(e, inputs));
  }

  /** {@code List[int]} is still a list. */
  private static Names generic(Value object) {
    boolean type = object.callable() != null || !object.symbols().isEmpty();
    boolean capital =
        type
            && object.symbols().values().stream()
                .allMatch(s -> Character.isUpperCase(s.charAt(s.lastIndexOf('.') + 1)));
    return capital ? object.symbols() : Names.UNKNOWN;
  }

  private static Value character(Value object, Value key) {
    String text = object.constants().text();
    if (text != null && key.constants().single() instanceof Constant.Int i) {
      int at = i.value().bitLength() > 30 ? Integer.MAX_VALUE : i.value().intValue();
      at = at < 0 ? at + text.length() : at;
      return at >= 0 && at < text.length() && !object.types().contains("bytes")
          ? Value.of(Constant.text(text.substring(at, at + 1)))
          : Value.UNKNOWN;
    }
    return object.isText() ? Value.ofType("str") : Value.UNKNOWN;
  }

  private Value slice(Expr.Index e, Value object, Expr.Slice slice) {
    Integer from = bound(slice.lower(), 0);
    Integer to = bound(slice.upper(), Integer.MAX_VALUE);
    Value part =
        slice.step() != null || from == null || to == null
            ? null
            : Containers.slice(object, from, to);
    if (part == null) {
      boolean text = object.isText();
      Shape whole = object.shape();
      part =
          whole != null && whole.kind() != Shape.Kind.OBJECT
              ? Value.ofShape(Shape.repeating(whole.kind(), Containers.element(object)))
              : text ? Value.ofType("str") : Value.UNKNOWN;
    }
    return part.plusLabels(
        object.shape() != null ? object.labels() : evaluator.derived(e, List.of(object)));
  }

  @Nullable Integer bound(@Nullable Expr expr, int missing) {
    if (expr == null) {
      return missing;
    }
    return evaluator.peek(expr).constants().single() instanceof Constant.Int i
            && i.value().bitLength() < 31
        ? (Integer) i.value().intValue()
        : null;
  }

  private Value sequence(Expr.Sequence e) {
    Shape.Kind kind =
        switch (e.kind()) {
          case LIST, ARRAY -> Shape.Kind.LIST;
          case TUPLE -> Shape.Kind.TUPLE;
          case SET -> Shape.Kind.SET;
        };
    List<Value> elements = new ArrayList<>();
    Value others = null;
    for (Expr element : e.elements()) {
      Value value = evaluator.eval(element);
      List<Value> spread = spread(element, value);
      if (spread == null || others != null) {
        Value some = spread == null ? Containers.element(value) : Value.joinAll(spread);
        others = others == null ? some : others.join(some);
      } else {
        elements.addAll(spread);
      }
    }
    Shape shape = Shape.ofElements(kind, elements);
    shape = others == null ? shape : Shape.of(kind, shape.entries(), others, false);
    return Value.ofShape(shape);
  }

  private static @Nullable List<Value> spread(Expr element, Value value) {
    if (!(element instanceof Expr.Spread)) {
      return List.of(value);
    }
    return value.shape() == null ? null : value.shape().elements();
  }

  private Value map(Expr.MapLiteral e) {
    Map<Constant, Value> entries = new LinkedHashMap<>();
    Value others = null;
    for (MapEntry entry : e.entries()) {
      Value key = entry.key() == null ? null : evaluator.eval(entry.key());
      Value value = evaluator.eval(entry.value());
      Constant known = key == null ? null : Containers.key(key.constants());
      Shape more = key == null ? value.shape() : null;
      if (known != null) {
        entries.put(known, value);
      } else if (more != null && more.exact() && more.kind() == Shape.Kind.MAP) {
        entries.putAll(more.entries());
      } else {
        Value any = key == null ? Containers.content(value) : value;
        others = others == null ? any : others.join(any);
      }
    }
    return Value.ofShape(Shape.of(Shape.Kind.MAP, entries, others, true));
  }

  private Value yielded(Expr.Yield e) {
    if (e.value() != null) {
      Value value = evaluator.eval(e.value());
      Value element = e.delegates() ? Containers.element(value) : value;
      if (evaluator.state.live()) {
        evaluator.frame.gives(Value.ofShape(Shape.repeating(Shape.Kind.LIST, element)));
      }
    }
    return Value.UNKNOWN;
  }

  private Value assignment(Expr.AssignExpr e) {
    Value value = evaluator.eval(e.value());
    if (e.operator() != null) {
      value = operators.compute(e, e.operator(), evaluator.eval(e.target()), value);
    }
    evaluator.assignments.assign(e.target(), value, e.operator() == null ? e.value() : null);
    return value;
  }

  /** {@code x instanceof T y}: y is x, of the type. */
  private Value instanceOf(Expr.Binary e) {
    Value value = evaluator.eval(e.left());
    if (e.right() instanceof Expr.Declaration d) {
      declaration(d, value);
    } else {
      evaluator.eval(e.right());
    }
    return Value.ofType("bool");
  }

  private Value declaration(Expr.Declaration e, Value value) {
    evaluator.assignments.assign(e, value, null);
    return value;
  }

  private Value cast(Expr.Cast e) {
    Names types = evaluator.definitions.annotations().types(e.type());
    return evaluator.eval(e.value()).withTypes(types);
  }
}
