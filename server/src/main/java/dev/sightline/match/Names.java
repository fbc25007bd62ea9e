package dev.sightline.match;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import org.jspecify.annotations.Nullable;

/** Matchers for names, dotted names, identifiers and metavariables. */
final class Names {

  private Names() {}

  static boolean isMetavariable(String name) {
    return name.length() > 1 && name.charAt(0) == '$' && !isSeveral(name);
  }

  /** {@code $...X} */
  static boolean isSeveral(String name) {
    return name.startsWith("$...");
  }

  static boolean isEllipsis(@Nullable Node node) {
    return node instanceof Expr.Literal l && l.kind() == Expr.LiteralKind.ELLIPSIS;
  }

  /** {@code $X}: anything, but the same each time; {@code $_}: anything. */
  static Matcher metavariable(String name) {
    if (name.equals("$_")) {
      return Matcher.ANY;
    }
    return (node, site, bound, next) -> bind(name, node, site, bound, next);
  }

  static boolean bind(String name, Node node, Site site, Bindings bound, Matcher.Next next) {
    Node value =
        node instanceof Argument a && a.kind() == Argument.Kind.POSITIONAL ? a.value() : node;
    Binding known = bound.get(name);
    if (known == null) {
      return next.accept(bound.with(name, site.bind(value)));
    }
    return site.region.equality().same(known, site.bind(value)) && next.accept(bound);
  }

  /** Binds to what is no node: refused if it is bound to something else. */
  static boolean bind(String name, Binding value, Site site, Bindings bound, Matcher.Next next) {
    if (name.equals("$_")) {
      return next.accept(bound);
    }
    Binding known = bound.get(name);
    if (known == null) {
      return next.accept(bound.with(name, value));
    }
    return site.region.equality().same(known, value) && next.accept(bound);
  }

  /** An identifier that is no expression: a name of a definition, a member, a keyword. */
  static Matcher identifier(String name) {
    if (isMetavariable(name)) {
      return metavariable(name);
    }
    return (node, site, bound, next) ->
        node instanceof Identifier i && i.name().equals(name) && next.accept(bound);
  }

  /** {@code a.b.c} as written, or whatever resolves to it. */
  static Matcher dotted(String path) {
    String[] parts = path.split("\\.", -1);
    return (node, site, bound, next) ->
        (isWritten(node, parts) || resolves(node, path, site)) && next.accept(bound);
  }

  private static boolean isWritten(Node node, String[] parts) {
    Node at = node;
    for (int i = parts.length - 1; i > 0; i--) {
      if (!(at instanceof Expr.Member m) || !m.member().name().equals(parts[i])) {
        return false;
      }
      at = m.object();
    }
    return at instanceof Expr.Name n && n.name().equals(parts[0]);
  }

  private static boolean resolves(Node node, String path, Site site) {
    return switch (node) {
      case Expr.Name n -> site.mayMeanMore(n.name()) && means(n, path, site);
      case Expr.Member m -> means(m, path, site);
      default -> false;
    };
  }

  private static boolean means(Expr expr, String path, Site site) {
    return site.values().qualifiedNames(expr).contains(path) && isNamed(expr, site);
  }

  /** Whether it means what it does by way of names, and not because of an object's type. */
  private static boolean isNamed(Expr expr, Site site) {
    return !(expr instanceof Expr.Member m)
        || (!site.values().qualifiedNames(m.object()).isEmpty() && isNamed(m.object(), site));
  }

  /** The dotted name that a chain of members spells, or null if there is more to it. */
  static @Nullable String dottedName(Expr expr) {
    return switch (expr) {
      case Expr.Name n -> isPlain(n.name()) ? n.name() : null;
      case Expr.Member m -> {
        String object = isPlain(m.member().name()) ? dottedName(m.object()) : null;
        yield object == null ? null : object + "." + m.member().name();
      }
      default -> null;
    };
  }

  private static boolean isPlain(String name) {
    return !name.startsWith("$") && !name.equals("...");
  }

  /** {@code object.member} where the object is no plain name. */
  static Matcher member(Matcher object, String name) {
    Matcher member = identifier(name);
    return (node, site, bound, next) ->
        switch (node) {
          case Expr.Member m ->
              !(isPlain(name) && !m.member().name().equals(name))
                  && object.match(
                      m.object(), site, bound, b -> member.match(m.member(), site, b, next));
          case Expr.Name n -> {
            Expr.Member written = spelledOut(n, site);
            yield written != null
                && object.match(
                    written.object(),
                    site,
                    bound,
                    b -> member.match(written.member(), site, b, next));
          }
          default -> false;
        };
  }

  /** What an imported name stands for, as a chain of members at the name's place. */
  private static Expr.@Nullable Member spelledOut(Expr.Name name, Site site) {
    String path = site.mayMeanMore(name.name()) ? site.qualifiedName(name) : null;
    if (path == null || path.indexOf('.') < 0) {
      return null;
    }
    String[] parts = path.split("\\.", -1);
    Span span = name.span();
    Expr chain = new Expr.Name(parts[0], span);
    for (int i = 1; i < parts.length; i++) {
      chain = new Expr.Member(chain, new Identifier(parts[i], span), span);
    }
    return (Expr.Member) chain;
  }

  /** {@code object. ... .name}: members and calls lie between. */
  static Matcher chain(Matcher object, String name) {
    Matcher member = identifier(name);
    return (node, site, bound, next) ->
        node instanceof Expr.Member m
            && member.match(
                m.member(), site, bound, b -> rootOf(m.object(), object, site, b, next));
  }

  /** {@code object. ...}: whatever chain begins with it; itself if it is a chain. */
  static Matcher root(Matcher object) {
    return (node, site, bound, next) ->
        switch (node) {
          case Expr.Member m -> rootOf(m, object, site, bound, next);
          case Expr.Call c when c.callee() instanceof Expr.Member ->
              rootOf(c, object, site, bound, next);
          default -> false;
        };
  }

  private static boolean rootOf(
      Expr expr, Matcher object, Site site, Bindings bound, Matcher.Next next) {
    for (Expr at = expr; ; ) {
      if (object.match(at, site, bound, next)) {
        return true;
      }
      switch (at) {
        case Expr.Member m -> at = m.object();
        case Expr.Call c -> at = c.callee();
        default -> {
          return false;
        }
      }
    }
  }
}
