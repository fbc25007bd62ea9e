package dev.sightline.value;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions some of whose arguments are given already, as by {@code functools.partial}. */
public final class Partials {
  private static final String TYPE = "functools.partial";
  private static final Constant FUNCTION = Constant.text("func");
  private static final Constant ARGUMENTS = Constant.text("args");
  private static final Constant KEYWORDS = Constant.text("keywords");

  private Partials() {}

  /** What {@code partial(f, a, k=b)} gives; null if it is not known which arguments it takes. */
  static @Nullable Value create(CallSite site) {
    List<Value> positional = site.positionals();
    if (positional == null || positional.isEmpty()) {
      return null;
    }
    Map<Constant, Value> keywords = new LinkedHashMap<>();
    for (int i = 0; i < site.syntax().size(); i++) {
      Identifier name = site.syntax().get(i).name();
      if (name != null) {
        keywords.put(Constant.text(name.name()), site.arguments().get(i));
      }
    }
    List<Value> rest = positional.subList(1, positional.size());
    Map<Constant, Value> parts = new LinkedHashMap<>();
    parts.put(FUNCTION, positional.get(0));
    parts.put(ARGUMENTS, Value.ofShape(Shape.ofElements(Shape.Kind.TUPLE, rest)));
    parts.put(KEYWORDS, Value.ofShape(Shape.of(Shape.Kind.MAP, keywords, null, true)));
    Shape shape = Shape.of(Shape.Kind.OBJECT, parts, Value.UNKNOWN, false);
    return Value.ofType(TYPE).withShape(shape);
  }

  /** A call of such a function as one of the function behind it; else the call itself. */
  public static CallSite opened(CallSite site) {
    Shape shape = site.callee().shape();
    boolean partial = shape != null && TYPE.equals(site.callee().types().single());
    Value function = partial && shape != null ? shape.entries().get(FUNCTION) : null;
    if (function == null || shape == null) {
      return site;
    }
    List<Argument> syntax = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    Expr place = site.call() instanceof Expr.Call c ? c.callee() : site.call();
    Value given = shape.entries().getOrDefault(ARGUMENTS, Value.UNKNOWN);
    List<Value> elements = given.elements();
    for (Value value : elements == null ? List.<Value>of() : elements) {
      syntax.add(new Argument(Argument.Kind.POSITIONAL, null, place, place.span()));
      values.add(value);
    }
    syntax.addAll(site.syntax());
    values.addAll(site.arguments());
    Shape keywords = shape.entries().getOrDefault(KEYWORDS, Value.UNKNOWN).shape();
    Map<Constant, Value> named = keywords == null ? Map.of() : keywords.entries();
    named.forEach((key, value) -> {
      if (key instanceof Constant.Str s && site.named(s.value()) == null) {
        Span span = place.span();
        Identifier name = new Identifier(s.value(), span);
        syntax.add(new Argument(Argument.Kind.NAMED, name, place, span));
        values.add(value);
      }
    });
    return opened(new CallSite(site.call(), syntax, function, null, values));
  }
}
