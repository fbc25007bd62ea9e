package dev.sightline.match;

import dev.sightline.match.regex.RegexProblem;
import dev.sightline.tree.Block;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles patterns of {@code if}. A pattern without {@code else} matches one with it; every {@code
 * elif} is also an {@code if} of its own that stands in the {@code else} before it.
 */
final class Conditionals {
  private final Expressions expressions;
  private final Statements statements;

  Conditionals(Expressions expressions, Statements statements) {
    this.expressions = expressions;
    this.statements = statements;
  }

  private record Branch(Matcher test, Statements.BodyMatcher body) {}

  /** In a list of statements: the whole, or from some {@code elif} on. */
  Matcher anySuffix(Stmt.If pattern) throws RegexProblem {
    Compiled compiled = compile(pattern);
    return (node, site, bound, next) ->
        node instanceof Stmt.If i && compiled.suffixes(i, site, bound, next);
  }

  /** Alone: the whole; suffixes are nodes of their own in the index. */
  Matcher whole(Stmt.If pattern) throws RegexProblem {
    Compiled compiled = compile(pattern);
    return (node, site, bound, next) ->
        node instanceof Stmt.If i
            && compiled.fits(i, 0)
            && compiled.branch(0, 0, i, site).run(bound, next);
  }

  private Compiled compile(Stmt.If pattern) throws RegexProblem {
    List<Branch> branches = new ArrayList<>();
    for (Stmt.Branch branch : pattern.branches()) {
      branches.add(new Branch(expressions.compile(branch.test()), statements.body(branch.body())));
    }
    Block otherwise = pattern.otherwise();
    boolean any = otherwise != null && statements.list(otherwise.statements()).matchesAll();
    return new Compiled(branches, otherwise == null ? null : statements.body(otherwise), any);
  }

  private record Compiled(
      List<Branch> branches, Statements.@Nullable BodyMatcher otherwise, boolean anyElse) {

    boolean fits(Stmt.If target, int from) {
      return from + branches.size() <= target.branches().size();
    }

    boolean suffixes(Stmt.If target, Site site, Bindings bound, Matcher.Next next) {
      for (int from = 0; fits(target, from); from++) {
        if (branch(0, from, target, site).run(bound, next)) {
          return true;
        }
      }
      return false;
    }

    private Step branch(int i, int from, Stmt.If target, Site site) {
      return (bound, next) -> {
        if (i == branches.size()) {
          return otherwise(from + i, target, site, bound, next);
        }
        Stmt.Branch branch = target.branches().get(from + i);
        Branch wanted = branches.get(i);
        return wanted
            .test()
            .match(
                branch.test(),
                site,
                bound,
                b ->
                    wanted
                        .body()
                        .match(
                            branch.body(),
                            site,
                            b,
                            c -> branch(i + 1, from, target, site).run(c, next)));
      };
    }

    /** What is left of the target must match the pattern's else, if it has one. */
    private boolean otherwise(
        int done, Stmt.If target, Site site, Bindings bound, Matcher.Next next) {
      if (otherwise == null) {
        return next.accept(bound);
      }
      if (done < target.branches().size()) {
        return anyElse && next.accept(bound);
      }
      return target.otherwise() != null && otherwise.match(target.otherwise(), site, bound, next);
    }
  }

  @FunctionalInterface
  private interface Step {
    boolean run(Bindings bound, Matcher.Next next);
  }
}
