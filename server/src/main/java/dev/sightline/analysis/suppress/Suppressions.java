package dev.sightline.analysis.suppress;

import dev.sightline.analysis.FileResult.CommentProblem;
import dev.sightline.analysis.FileResult.IgnoreComment;
import dev.sightline.analysis.FileResult.IgnoreComment.State;
import dev.sightline.analysis.Finding;
import dev.sightline.rule.Rule;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ignore comments of one version of a file at work: asked for each finding, it notes which of
 * them did something. Confined to one thread.
 */
public final class Suppressions {
  private final SuppressionTable table;
  private final Text text;
  private final LocalDate today;

  /** By comment, the ids that silenced something; of one without ids, an empty text. */
  private final IdentityHashMap<PlacedDirective, Set<String>> used = new IdentityHashMap<>();

  public Suppressions(SuppressionTable table, Text text, LocalDate today) {
    this.table = table;
    this.text = text;
    this.today = today;
  }

  /** The first comment that silences a finding of a rule at an absolute range, or null. */
  public Finding.@Nullable Suppression of(Rule rule, Span range) {
    if (table.directives().isEmpty()) {
      return null;
    }
    int startLine = text.lineOf(range.start());
    int endLine = text.lineOf(Math.max(range.start(), range.end() - 1));
    Finding.Suppression first = null;
    for (PlacedDirective placed : table.directives()) {
      Directive directive = placed.directive();
      if (placed.covers(startLine, endLine) && directive.inForce(today) && use(placed, rule)) {
        first =
            first != null
                ? first
                : new Finding.Suppression(
                    placed.comment(), directive.dialect().word(), directive.terms().reason());
      }
    }
    return first;
  }

  private boolean use(PlacedDirective placed, Rule rule) {
    Directive directive = placed.directive();
    List<String> meant =
        directive.ids().isEmpty()
            ? List.of("")
            : directive.ids().stream()
                .filter(id -> SuppressionTable.names(directive.dialect(), id, rule))
                .toList();
    if (!meant.isEmpty()) {
      used.computeIfAbsent(placed, p -> new HashSet<>()).addAll(meant);
    }
    return !meant.isEmpty();
  }

  /**
   * Every comment with what became of it; to be asked when all findings were.
   *
   * @param complete whether all of the file was analysed; else what seems unused may have its use
   */
  public List<IgnoreComment> comments(KnownRules known, boolean complete) {
    KnownRules rules = complete ? known : known.withoutAnyRunning();
    List<IgnoreComment> comments = new ArrayList<>();
    for (PlacedDirective placed : table.directives()) {
      Directive said = placed.directive();
      boolean ours = said.dialect() == Dialect.SIGHTLINE;
      List<CommentProblem> problems = ours ? problems(placed, rules) : List.of();
      comments.add(
          new IgnoreComment(
              placed.comment(),
              said.dialect().word(),
              said.ids(),
              said.terms().reason(),
              said.terms().until(),
              state(placed, rules, complete),
              problems));
    }
    return List.copyOf(comments);
  }

  private State state(PlacedDirective placed, KnownRules rules, boolean complete) {
    Directive said = placed.directive();
    if (said.problem() != null) {
      return State.INVALID;
    }
    if (!said.inForce(today)) {
      return State.EXPIRED;
    }
    if (used.containsKey(placed)) {
      return State.USED;
    }
    boolean means = said.ids().isEmpty();
    boolean runs = means;
    for (String id : said.ids()) {
      KnownRules.Meaning meaning = rules.of(said.dialect(), id);
      means |= meaning != KnownRules.Meaning.NOTHING;
      runs |= meaning == KnownRules.Meaning.RUNS;
    }
    if (!means) {
      return said.dialect() == Dialect.SIGHTLINE ? State.INVALID : State.FOREIGN;
    }
    return runs && complete ? State.UNUSED : State.UNDECIDED;
  }

  private List<CommentProblem> problems(PlacedDirective placed, KnownRules rules) {
    Directive said = placed.directive();
    if (said.problem() != null) {
      return List.of(problem(placed, "This comment suppresses nothing: " + said.problem() + "."));
    }
    Finding.Fix removal = Removal.of(text, placed);
    if (!said.inForce(today)) {
      String message =
          "This comment expired on " + said.terms().until() + " and suppresses nothing.";
      return List.of(new CommentProblem(placed.comment(), message, removal));
    }
    List<CommentProblem> problems = new ArrayList<>();
    Set<String> silent = used.getOrDefault(placed, Set.of());
    for (String id : said.ids()) {
      boolean alone = said.ids().size() == 1;
      Finding.Fix fix = alone ? removal : Removal.ofId(text, placed, id);
      switch (rules.of(Dialect.SIGHTLINE, id)) {
        case NOTHING ->
            problems.add(
                problem(placed, "There is no rule '" + id + "', so it suppresses nothing."));
        case RUNS -> {
          if (!silent.contains(id)) {
            String message = "There is nothing of " + id + " to ignore here: the comment can go.";
            problems.add(new CommentProblem(placed.comment(), message, fix));
          }
        }
        case SWITCHED_OFF -> {}
      }
    }
    return problems;
  }

  private static CommentProblem problem(PlacedDirective placed, String message) {
    return new CommentProblem(placed.comment(), message, null);
  }
}
