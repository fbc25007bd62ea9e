package dev.sightline.value;

import dev.sightline.tree.Block;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Slot;
import dev.sightline.tree.Stmt;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Functions, lambdas and classes where they are defined, and parameters where they start. */
final class Definitions {
  private final Evaluator evaluator;
  private final Annotations annotations;
  private final IdentityHashMap<Node, Map<Constant, Value>> local = new IdentityHashMap<>();

  /** Name of the class around the code, qualified; empty outside. */
  private String enclosingClass = "";

  Definitions(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.annotations = new Annotations(evaluator);
  }

  Annotations annotations() {
    return annotations;
  }

  void within(String qualifiedClass) {
    enclosingClass = qualifiedClass;
  }

  String enclosingClass() {
    return enclosingClass;
  }

  static List<Parameter> parameters(Node definition) {
    return switch (definition) {
      case Stmt.FunctionDef f -> f.signature().parameters();
      case Expr.Lambda l -> l.parameters();
      default -> List.of();
    };
  }

  static @Nullable Block body(Node definition) {
    return switch (definition) {
      case Stmt.FunctionDef f -> f.body() instanceof Block b ? b : null;
      case Expr.Lambda l -> l.body();
      default -> null;
    };
  }

  static void forEachName(Parameter parameter, Consumer<String> visit) {
    forEachName(parameter.name(), visit);
  }

  private static void forEachName(Expr name, Consumer<String> visit) {
    switch (name) {
      case Expr.Name n -> visit.accept(n.name());
      case Expr.Sequence s -> s.elements().forEach(e -> forEachName(e, visit));
      default -> {}
    }
  }

  Value lambda(Expr.Lambda e) {
    defaults(e.parameters());
    evaluator.inner.defined(e);
    return Value.UNKNOWN.withCallable(new Callable(e, Names.UNKNOWN, evaluator.unit));
  }

  void function(Stmt.FunctionDef f) {
    boolean plain = decorators(f.decorators());
    defaults(f.signature().parameters());
    Expr annotation = f.signature().result();
    Names result = annotation == null ? Names.UNKNOWN : annotations.types(annotation);
    boolean async = f.modifiers().stream().anyMatch(m -> m.name().equals("async"));
    Callable callable = new Callable(f, async ? Names.UNKNOWN : result, evaluator.unit);
    Value value = plain ? Value.UNKNOWN.withCallable(callable) : Value.UNKNOWN;
    define(f.name().name(), conventions().functionBinding(f.name().name()), value);
    if (!(f.body() instanceof Slot)) {
      evaluator.inner.defined(f);
    }
  }

  private void define(String name, String binding, Value value) {
    boolean atTop = evaluator.frame.outer == null && evaluator.frame.scope.outer == null;
    String qualified = qualified(name);
    boolean named = atTop && evaluator.frame.scope.kind != Scope.Kind.FUNCTION;
    boolean known = named && !evaluator.environment.module().isEmpty();
    Value symbol = known ? value.withSymbols(Names.of(qualified)) : value;
    evaluator.assign(binding, new State.Variable(symbol, null, null));
  }

  private String qualified(String name) {
    return enclosingClass.isEmpty()
        ? evaluator.environment.qualify(name)
        : enclosingClass + "." + name;
  }

  /** Whether the decorators leave the function what it is. */
  private boolean decorators(List<Decorator> decorators) {
    boolean plain = true;
    boolean changes = !conventions().hasImplicitMembers();
    for (Decorator decorator : decorators) {
      evaluator.implicit.decorates(decorator.expr() instanceof Expr.Call c ? c.callee() : null);
      Value value = evaluator.eval(decorator.expr());
      plain &=
          !changes
              || value.symbols().contains("staticmethod")
              || value.symbols().contains("classmethod");
    }
    return plain;
  }

  private void defaults(List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      if (parameter.type() != null) {
        annotations.types(parameter.type());
      }
      if (parameter.defaultValue() != null) {
        evaluator.eval(parameter.defaultValue());
      }
    }
  }

  void classDef(Stmt.ClassDef c) {
    decorators(c.decorators());
    c.bases().forEach(base -> evaluator.eval(base.value()));
    Names type = Names.of(qualified(c.name().name()));
    Value value = Value.UNKNOWN.withCallable(new Callable(c, type, evaluator.unit));
    if (c.body() instanceof Block block) {
      local.put(c, members(c, block, type.values().get(0)));
    }
    define(c.name().name(), c.name().name(), value);
  }

  private Conventions conventions() {
    return evaluator.environment.conventions();
  }

  /** The methods of a class that stands in the code under evaluation, by name. */
  Map<Constant, Value> methodsOf(Value type) {
    Callable made = type.callable();
    boolean inner = conventions().hasImplicitMembers() && made != null;
    return inner && made != null ? local.getOrDefault(made.definition(), Map.of()) : Map.of();
  }

  /** The members of a class that stands in other code; gives its methods by name. */
  Map<Constant, Value> members(Node definition, Block block, String type) {
    Scope outer = evaluator.frame.scope;
    String outerClass = enclosingClass;
    Scope inner = evaluator.frame.inner(definition, Scope.Kind.CLASS);
    Bindings.of(block.statements(), evaluator.environment.conventions(), false)
        .bound()
        .forEach(name -> evaluator.frame.declare(inner, name));
    enclosingClass = type;
    evaluator.frame.scope = inner;
    evaluator.exec(block);
    Map<Constant, Value> methods = new LinkedHashMap<>();
    for (Stmt statement : block.statements()) {
      if (statement instanceof Stmt.FunctionDef f) {
        String binding = conventions().functionBinding(f.name().name());
        methods.put(Constant.text(binding), evaluator.read(binding));
      }
    }
    evaluator.frame.scope = outer;
    enclosingClass = outerClass;
    return methods;
  }

  void alias(Stmt.TypeAlias alias) {
    evaluator.eval(alias.value());
    evaluator.assign(alias.name().name(), new State.Variable(Value.UNKNOWN, null, null));
  }

  /**
   * The parameters of a function that starts.
   *
   * @param values what is passed; if null, types are as annotated and values unknown
   */
  void enter(List<Parameter> parameters, @Nullable List<Value> values) {
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      Value unknown = unknown(parameter);
      Value passed = values == null ? unknown : values.get(i);
      boolean typed = passed.types().isEmpty() && passed.shape() == null;
      assign(parameter, typed ? passed.withTypes(unknown.types()) : passed);
    }
  }

  private Value unknown(Parameter parameter) {
    if (evaluator.implicit.isReceiver(parameter)) {
      return enclosingClass.isEmpty() ? Value.UNKNOWN : Value.ofType(enclosingClass);
    }
    return switch (parameter.kind()) {
      case REST -> Value.ofShape(Shape.open(Shape.Kind.TUPLE));
      case KEYED_REST ->
          Value.ofShape(Shape.open(Shape.Kind.MAP).from(evaluator.origin(parameter)));
      default ->
          parameter.type() == null
              ? Value.UNKNOWN
              : Value.UNKNOWN.withTypes(annotations.peek(parameter.type()));
    };
  }

  private void assign(Parameter parameter, Value value) {
    Value given = evaluator.environment.semantics().parameter(parameter, value);
    if (parameter.name() instanceof Expr.Name n) {
      evaluator.assign(n.name(), new State.Variable(given, null, null));
    } else if (parameter.name() instanceof Expr.Sequence s) {
      evaluator.assignments.assign(s, given, null);
    }
  }

  /** Gives the first parameter of a method the class as its type, or as its value. */
  void receiver(Stmt.FunctionDef method, String type, Value classValue) {
    List<Parameter> parameters = method.signature().parameters();
    Set<String> decorators = new java.util.HashSet<>();
    for (Decorator decorator : method.decorators()) {
      decorators.addAll(evaluator.peek(decorator.expr()).symbols().values());
    }
    if (parameters.isEmpty() || decorators.contains("staticmethod")) {
      return;
    }
    Parameter first = parameters.get(0);
    if (first.kind() == Parameter.Kind.PLAIN && first.type() == null) {
      boolean ofClass =
          decorators.contains("classmethod") || method.name().name().equals("__new__");
      assign(first, ofClass ? classValue : Value.ofType(type));
    }
  }
}
