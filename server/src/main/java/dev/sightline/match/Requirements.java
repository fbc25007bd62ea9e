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

  private Requirements() {}

  static Requirement of(PatternTree pattern, Options options) {
    if (options.symbolicPropagation()) {
      return Requirement.NONE;
    }
    Requirements requirements = new Requirements();
    pattern.nodes().forEach(requirements::add);
    return Requirement.allOf(requirements.names);
  }

  private void add(Node node) {
    switch (node) {
      case Expr.Name n -> addName(n.name());
      case Identifier i -> addName(i.name());
      case ImportClause i -> addImport(i);
      case Expr.TypedMetavariable t -> {}
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
    if (!name.isEmpty() && !name.startsWith("$") && !name.equals("...") && !name.equals("*")) {
      names.add(name);
    }
  }
}
