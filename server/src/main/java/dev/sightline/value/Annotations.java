package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that annotations name. */
final class Annotations {
  private static final Map<String, String> ALIASES =
      Map.of(
          "typing.List", "list",
          "typing.Dict", "dict",
          "typing.Tuple", "tuple",
          "typing.Set", "set",
          "typing.FrozenSet", "frozenset",
          "typing.Text", "str");

  /** Of these, the first argument is the type. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "typing.Optional",
          "typing.Annotated",
          "typing.Final",
          "typing.ClassVar",
          "typing_extensions.Annotated",
          "typing_extensions.Final");

  /** The class around the code, as the type of the constants of an enumeration. */
  static final String ENCLOSING = "enclosing";

  private final Evaluator evaluator;

  Annotations(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Evaluates an annotation and gives the types it names, several for a union. */
  Names types(Expr annotation) {
    evaluator.implicit.beginType();
    evaluator.eval(annotation);
    evaluator.implicit.endType();
    return peek(annotation);
  }

  /** The types that an annotation already evaluated names. */
  Names peek(Expr annotation) {
    List<String> names = new ArrayList<>();
    evaluator.implicit.beginType();
    boolean known = collect(annotation, names);
    evaluator.implicit.endType();
    return Names.of(names, known);
  }

  private boolean collect(Expr annotation, List<String> names) {
    return switch (annotation) {
      case Expr.Literal l -> l.kind() == Expr.LiteralKind.NULL;
      case Expr.StringLiteral s -> quoted(s.value(), names);
      case Expr.Binary b when b.operator() == Operator.BIT_OR -> {
        boolean left = collect(b.left(), names);
        yield collect(b.right(), names) && left;
      }
      case Expr.OtherExpr e when e.kind().equals(ENCLOSING) ->
          names.add(evaluator.definitions.enclosingClass());
      case Expr.Index i -> generic(i, names);
      default -> named(evaluator.peek(annotation), annotation, names);
    };
  }

  private boolean generic(Expr.Index i, List<String> names) {
    String base = evaluator.peek(i.object()).symbols().single();
    if (base == null && i.subscripts().isEmpty()) {
      return array(i, names);
    }
    if (base == null) {
      return collect(i.object(), names);
    }
    List<Expr> arguments = i.subscripts();
    if (arguments.isEmpty()) {
      return array(i, names);
    }
    if (WRAPPERS.contains(base)) {
      return collect(arguments.get(0), names);
    }
    if (base.equals("typing.Union")) {
      boolean known = true;
      for (Expr argument : arguments) {
        known &= collect(argument, names);
      }
      return known;
    }
    return collect(i.object(), names);
  }

  private boolean array(Expr.Index i, List<String> names) {
    List<String> elements = new ArrayList<>();
    boolean known = collect(i.object(), elements);
    elements.forEach(element -> names.add(element + "[]"));
    return known;
  }

  private static boolean named(Value value, Expr annotation, List<String> names) {
    if (value.callable() != null && value.callable().definition() instanceof Stmt.ClassDef) {
      names.addAll(value.callable().result().values());
      return true;
    }
    for (String symbol : value.symbols().values()) {
      if (symbol.equals("typing.Any") || symbol.equals("object")) {
        return false;
      }
      names.add(ALIASES.getOrDefault(symbol, symbol));
    }
    String spelled = names.isEmpty() ? spelled(annotation) : null;
    if (spelled != null) {
      names.add(spelled);
    }
    return !names.isEmpty();
  }

  /** A name with its package, as written. */
  private static @Nullable String spelled(Expr annotation) {
    return switch (annotation) {
      case Expr.Name n -> n.name();
      case Expr.Member m -> {
        String object = spelled(m.object());
        yield object == null ? null : object + "." + m.member().name();
      }
      default -> null;
    };
  }

  /** {@code "Foo"}, as a forward reference. */
  private boolean quoted(String text, List<String> names) {
    String plain = text.strip();
    boolean dotted =
        !plain.isEmpty()
            && plain.chars().allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.');
    if (!dotted) {
      return false;
    }
    int dot = plain.indexOf('.');
    String head = dot < 0 ? plain : plain.substring(0, dot);
    Value first = evaluator.read(head);
    String tail = dot < 0 ? "" : plain.substring(dot);
    if (tail.isEmpty() && first.callable() != null) {
      names.addAll(first.callable().result().values());
      return true;
    }
    String symbol = first.symbols().single();
    names.add(symbol == null ? plain : symbol + tail);
    return true;
  }
}
