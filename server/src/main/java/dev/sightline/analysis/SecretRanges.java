package dev.sightline.analysis;

import dev.sightline.match.Binding;
import dev.sightline.match.Match;
import dev.sightline.rule.Rule;
import dev.sightline.text.Text;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what of a finding is a secret, by the weakness that its rule is about. */
final class SecretRanges {
  private static final Set<String> WEAKNESSES = Set.of("CWE-259", "CWE-321", "CWE-798");
  private static final List<String> NAMES = List.of("$VALUE", "$SECRET");
  private static final Pattern QUOTED = Pattern.compile("([\"'`])([^\"'`\\n]{4,})\\1");
  private static final Pattern ASSIGNED = Pattern.compile("[=:]\\s*(\\S{4,})");

  private SecretRanges() {}

  /** Whether a rule is about secrets in code, which are out whether the code runs or not. */
  static boolean isAbout(Rule rule) {
    return rule.metadata().cwe().stream().anyMatch(WEAKNESSES::contains);
  }

  /** Absolute ranges of what must not be shown of a match; often empty. */
  static List<Span> of(Rule rule, Text text, @Nullable SourceTree tree, Match match) {
    if (!isAbout(rule)) {
      return List.of();
    }
    Span range = secret(match);
    List<Span> literals = tree == null ? List.of() : literals(tree, range);
    if (!literals.isEmpty()) {
      return literals;
    }
    boolean named = !range.equals(match.range());
    return named ? List.of(range) : inText(text.slice(range.start(), range.end()), range);
  }

  /** What the rule calls the value, else all that it matched. */
  private static Span secret(Match match) {
    return NAMES.stream()
        .map(match.bindings()::get)
        .filter(Objects::nonNull)
        .map(Binding::range)
        .findFirst()
        .orElse(match.range());
  }

  private static List<Span> literals(SourceTree tree, Span range) {
    List<Span> found = new ArrayList<>();
    for (int i = Math.max(0, tree.unitAt(range.start())); i < tree.unitCount(); i++) {
      int base = tree.start(i);
      if (base >= range.end()) {
        break;
      }
      Literals literals = new Literals(base, range, found::add);
      tree.unit(i).statements().forEach(literals::visit);
    }
    return found;
  }

  private record Literals(int base, Span range, Consumer<Span> found) {
    void visit(Node node) {
      Span at = node.span().shift(base);
      if (at.end() <= range.start() || at.start() >= range.end()) {
        return;
      }
      if (node instanceof Expr.StringLiteral literal && range.contains(at)) {
        found.accept(literal.content().shift(base));
      }
      node.forEachChild(this::visit);
    }
  }

  private static List<Span> inText(String matched, Span range) {
    List<Span> found = new ArrayList<>();
    for (Matcher m = QUOTED.matcher(matched); m.find(); ) {
      found.add(new Span(range.start() + m.start(2), range.start() + m.end(2)));
    }
    Matcher assigned = ASSIGNED.matcher(matched);
    if (found.isEmpty() && !matched.contains("://") && assigned.find()) {
      found.add(new Span(range.start() + assigned.start(1), range.start() + assigned.end(1)));
    }
    return found.isEmpty() ? List.of(range) : found;
  }
}
