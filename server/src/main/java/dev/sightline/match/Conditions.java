package dev.sightline.match;

import dev.sightline.match.comparison.Comparison;
import dev.sightline.match.comparison.Operand;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Node;
import dev.sightline.value.Constant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides conditions on what is bound. */
final class Conditions {
  private final Space space;
  private final @Nullable Region region;

  Conditions(Space space, @Nullable Region region) {
    this.space = space;
    this.region = region;
  }

  /** The match, if the condition holds, with what the condition binds; none if it does not. */
  List<Hit> check(Check check, Hit hit) {
    Binding binding = hit.bindings().get(check.metavariable());
    return switch (check) {
      case Check.ByComparison c ->
          only(hit, c.comparison().holds(name -> operand(name, hit.bindings(), c)));
      case Check.ByPattern p when binding != null -> pattern(p, binding, hit);
      case Check.ByRegex r -> only(hit, binding != null && r.accepts(text(binding, r.constants())));
      case Check.ByType t -> only(hit, binding != null && hasType(binding, t.types()));
      case Check.ByAnalysis a ->
          only(hit, binding != null && a.analyzer().accepts(content(binding)));
      case Check.ByModel m -> only(hit, binding != null && hasKind(binding, m.kind()));
      case Check.ByModule m -> only(hit, binding != null && isFrom(binding, m.modules()));
      case Check.ByPattern p -> List.of();
    };
  }

  private static List<Hit> only(Hit hit, boolean holds) {
    return holds ? List.of(hit) : List.of();
  }

  /** The source text, or the value of a constant string if that is asked for. */
  private String text(Binding binding, boolean constants) {
    if (binding instanceof Binding.Text t) {
      return t.text();
    }
    if (binding instanceof Binding.Code c && c.node() instanceof Identifier i) {
      return i.name();
    }
    if (!constants && binding instanceof Binding.Code c && c.node() instanceof Expr.Name n) {
      return n.name();
    }
    return constants && constant(binding) instanceof Constant.Str s
        ? s.value()
        : space.text(binding.range());
  }

  /** Of a string what stands between its quotes; of anything else its source text. */
  private String content(Binding binding) {
    return switch (binding) {
      case Binding.Text t -> t.text();
      case Binding.Code c when constant(c) instanceof Constant.Str s -> s.value();
      default -> space.text(binding.range());
    };
  }

  private @Nullable Constant constant(Binding binding) {
    if (region == null || !(binding instanceof Binding.Code c && c.node() instanceof Expr e)) {
      return null;
    }
    return switch (e) {
      case Expr.StringLiteral s -> new Constant.Str(s.value(), s.isBytes());
      case Expr.Literal l -> Strings.constantOf(l);
      default -> region.site(c.unit()).constant(e);
    };
  }

  private List<Hit> pattern(Check.ByPattern check, Binding binding, Hit hit) {
    List<Hit> found = new ArrayList<>();
    for (Space inner : spaces(check, binding)) {
      for (Hit nested : new Evaluator(inner).hits(check.term())) {
        Bindings both = hit.bindings().unify(nested.bindings(), space.equality());
        if (both != null) {
          found.add(hit.with(both));
        }
      }
    }
    return Hits.distinct(found);
  }

  private List<Space> spaces(Check.ByPattern check, Binding binding) {
    return switch (binding) {
      case Binding.Text t -> List.of(new TextSpace(t.text(), t.range().start()));
      case Binding.Code c when check.asText() || region == null ->
          List.of(
              c.node() instanceof Expr.StringLiteral s
                  ? new TextSpace(s.value(), c.range().start())
                  : new TextSpace(content(c), c.range().start()));
      case Binding.Code c ->
          List.of(new CodeSpace(region.inside(asExpression(c.node()), c.unit())));
      case Binding.Several s -> several(s);
    };
  }

  private static Node asExpression(Node node) {
    return node instanceof Identifier i ? new Expr.Name(i.name(), i.span()) : node;
  }

  private List<Space> several(Binding.Several binding) {
    List<Space> spaces = new ArrayList<>();
    for (Node node : binding.nodes()) {
      if (region != null) {
        spaces.add(new CodeSpace(region.inside(node, binding.unit())));
      }
    }
    return spaces;
  }

  private Operand operand(String name, Bindings bindings, Check.ByComparison check) {
    Binding binding = bindings.get(name);
    if (binding == null) {
      throw new Operand.Undecided();
    }
    boolean own = name.equals(check.metavariable());
    if (own && (check.strip() || check.base() > 0)) {
      String text = content(binding);
      return Comparison.literal(unquoted(text), check.base());
    }
    return switch (constant(binding)) {
      case Constant.Str s -> new Operand.Text(s.value());
      case Constant.Int i -> new Operand.Whole(i.value());
      case Constant.Real r -> new Operand.Real(r.value());
      case Constant.Bool b -> new Operand.Truth(b.value());
      case Constant.Null n -> new Operand.None();
      case null, default ->
          binding instanceof Binding.Text t
              ? Comparison.literal(t.text(), 0)
              : new Operand.Unknown(space.text(binding.range()));
    };
  }

  private static String unquoted(String text) {
    String s = text.strip();
    boolean quoted =
        s.length() > 1
            && (s.charAt(0) == '"' || s.charAt(0) == '\'')
            && s.charAt(s.length() - 1) == s.charAt(0);
    return quoted ? s.substring(1, s.length() - 1) : s;
  }

  private boolean hasType(Binding binding, List<String> types) {
    return region != null
        && binding instanceof Binding.Code c
        && c.node() instanceof Expr e
        && Types.hasType(e, types, region.site(c.unit()));
  }

  private @Nullable String qualifiedName(Binding binding) {
    return region != null && binding instanceof Binding.Code c && c.node() instanceof Expr e
        ? region.site(c.unit()).qualifiedName(e)
        : null;
  }

  private boolean hasKind(Binding binding, String kind) {
    String name = qualifiedName(binding);
    return name != null && region != null && region.file().symbols().hasKind(name, kind);
  }

  private boolean isFrom(Binding binding, List<String> modules) {
    String name = qualifiedName(binding);
    return name != null
        && modules.stream().anyMatch(m -> name.equals(m) || name.startsWith(m + "."));
  }
}
