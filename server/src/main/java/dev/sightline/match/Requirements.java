package dev.sightline.match;

import dev.sightline.rule.Options;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Node;
import dev.sightline.tree.PatternTree;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Works out which names must occur for a pattern to match. Contents of strings are none of them:
 * the evaluator may have put them together.
 */
final class Requirements {
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> metavariables = new LinkedHashSet<>();
  private final Set<String> inStrings = new LinkedHashSet<>();

  private Requirements() {}

  /**
   * What a pattern needs.
   *
   * @param metavariables those that stand for names or expressions, never for text in a string
   */
  record Found(Requirement requirement, Set<String> metavariables) {}

  static Found of(PatternTree pattern, Options options) {
    if (options.symbolicPropagation()) {
      return new Found(Requirement.NONE, Set.of());
    }
    Requirements requirements = new Requirements();
    pattern.nodes().forEach(requirements::add);
    requirements.metavariables.removeAll(requirements.inStrings);
    return new Found(Requirement.allOf(requirements.names), Set.copyOf(requirements.metavariables));
  }

  private void add(Node node) {
    switch (node) {
      case Expr.Name n -> addName(n.name());
      case Identifier i -> addName(i.name());
      case ImportClause i -> addImport(i);
      case Expr.TypedMetavariable t -> {}
      case Expr.StringLiteral s -> inStrings.add(s.value());
      default -> node.forEachChild(this::add);
    }
  }

  private void addImport(ImportClause clause) {
    for (String part : clause.module().name().split("\\.", -1)) {
      addName(part);
    }
    if (clause.member() != null) {
      addName(clause.member().name());
    }
    if (clause.alias() != null) {
      addName(clause.alias().name());
    }
  }

  private void addName(String name) {
    if (Names.isMetavariable(name)) {
      metavariables.add(name);
    }
    if (!name.isEmpty() && !name.startsWith("$") && !name.equals("...") && !name.equals("*")) {
      names.add(name);
    }
  }
}
