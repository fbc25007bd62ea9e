package dev.sightline.match;

import dev.sightline.tree.Identifier;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matches imports by the dotted path of what they import: {@code import a.b} and {@code from a
 * import b} mean the same path, and the path of {@code import a} may go on in the target.
 */
final class Imports {

  /** An import's clause as a path in two parts; the member is null if there is no dot. */
  private record Path(Identifier module, @Nullable Identifier member, @Nullable Identifier alias) {

    /** As written, with the dots of a relative import in the module. */
    static Path of(ImportClause clause) {
      String dots = ".".repeat(clause.level());
      Identifier module = new Identifier(dots + clause.module().name(), clause.module().span());
      return new Path(module, clause.member(), clause.alias());
    }

    /** {@code a.b} in {@code import a.b} split at its last dot. */
    Path split() {
      int dot = member == null ? module.name().lastIndexOf('.') : -1;
      return dot < 1
          ? this
          : new Path(
              new Identifier(module.name().substring(0, dot), module.span()),
              new Identifier(module.name().substring(dot + 1), module.span()),
              alias);
    }

    String whole() {
      return member == null ? module.name() : module.name() + "." + member.name();
    }
  }

  private final List<Path> wanted;

  private Imports(List<Path> wanted) {
    this.wanted = wanted;
  }

  static Matcher compile(Stmt.Import pattern) {
    Imports imports = new Imports(pattern.clauses().stream().map(Path::of).toList());
    return (node, site, bound, next) ->
        node instanceof Stmt.Import i && imports.match(0, i, site, bound, next);
  }

  private boolean match(int i, Stmt.Import node, Site site, Bindings bound, Matcher.Next next) {
    if (i == wanted.size()) {
      return next.accept(bound);
    }
    for (ImportClause clause : node.clauses()) {
      if (new Pair(wanted.get(i), Path.of(clause), site)
          .match(bound, b -> match(i + 1, node, site, b, next))) {
        return true;
      }
    }
    return false;
  }

  private record Pair(Path pattern, Path target, Site site) {

    boolean match(Bindings bound, Matcher.Next next) {
      Identifier wantedAlias = pattern.alias();
      Matcher.Next alias =
          wantedAlias == null
              ? next
              : b -> target.alias() != null && name(wantedAlias, target.alias(), b, next);
      return pattern.member() == null ? module(bound, alias) : member(bound, alias);
    }

    private boolean module(Bindings bound, Matcher.Next next) {
      String path = pattern.module().name();
      if (path.startsWith("$")) {
        return name(pattern.module(), target.module(), bound, next);
      }
      String whole = target.whole();
      boolean begins =
          whole.startsWith(path)
              && (whole.length() == path.length() || whole.charAt(path.length()) == '.');
      return begins && next.accept(bound);
    }

    private boolean member(Bindings bound, Matcher.Next next) {
      Path split = target.split();
      Identifier wanted = pattern.member();
      Identifier found = split.member();
      if (wanted == null || found == null || isWildcard(found) != isWildcard(wanted)) {
        return false;
      }
      return name(pattern.module(), split.module(), bound, b -> name(wanted, found, b, next));
    }

    private static boolean isWildcard(Identifier name) {
      return name.name().equals("*");
    }

    private boolean name(Identifier wanted, Identifier found, Bindings bound, Matcher.Next next) {
      return Names.identifier(wanted.name()).match(found, site, bound, next);
    }
  }
}
