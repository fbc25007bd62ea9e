package dev.sightline.analysis;

import dev.sightline.flow.CallGraph;
import dev.sightline.flow.FunctionKey;
import dev.sightline.flow.ProgramFile;
import dev.sightline.review.Claim;
import dev.sightline.review.EffectSearch;
import dev.sightline.review.Fact;
import dev.sightline.review.Found;
import dev.sightline.review.Group;
import dev.sightline.review.Material;
import dev.sightline.review.Reach;
import dev.sightline.review.Review;
import dev.sightline.review.Reviewer;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import dev.sightline.syntax.Language;
import dev.sightline.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reviews files of a project. Safe for all threads. */
public final class Reviews {
  private static final Reach NOTHING =
      new Reach(List.of(), List.of(), List.of(), List.of(), new Reach.Extent(0, 0, 0, true));

  private final Project project;

  public Reviews(Project project) {
    this.project = project;
  }

  /**
   * The review of a version of a file.
   *
   * @param result what was found in it
   * @param languageId as the editor names it, or empty to tell by path
   */
  public Review of(FileResult result, String languageId, Cancellation cancellation) {
    Optional<Language> language = language(result, languageId);
    Engines.Made made = project.made(result.path());
    FlowBooks.Code code = language.map(l -> made.flows().code(l.id(), cancellation)).orElse(null);
    ProgramFile file = code == null ? null : code.program().file(result.path());
    ReviewLines lines = new ReviewLines(result, code, project.workspace());
    Material material =
        new Material(
            result.path(),
            code(result, file, code, lines),
            rules(result, made.books().looking(language, result.path()), lines),
            lines);
    return Reviewer.of(material);
  }

  private Optional<Language> language(FileResult result, String languageId) {
    var languages = project.setup().languages();
    String first = result.text().slice(0, Math.min(200, result.text().lineEnd(0)));
    return languages.named(languageId).or(() -> languages.of(result.path(), first));
  }

  private Material.Code code(
      FileResult result,
      @Nullable ProgramFile file,
      FlowBooks.@Nullable Code code,
      ReviewLines lines) {
    Text text = result.text();
    int count = text.lineCount();
    Fact first = lines.fact(result.path(), 1, Phrases.lines(count));
    if (file == null || code == null) {
      Material.Size size = new Material.Size(1, count, 0, first, false);
      return new Material.Code(NOTHING, NOTHING, List.of(), List.of(), size);
    }
    CallGraph calls = code.calls();
    EffectSearch search = new EffectSearch(calls);
    FunctionKey top = FunctionKey.ofFile(file.path());
    List<FunctionKey> roots = new ArrayList<>(List.of(top));
    List<FunctionKey> functions = CallGraph.functions(file);
    roots.addAll(functions);
    Material.Size size = new Material.Size(1, count, functions.size(), first, true);
    return new Material.Code(
        search.of(roots),
        search.onImport(top),
        calls.entrances(file),
        new Abouts(project.workspace(), lines).of(file),
        size);
  }

  private Material.Rules rules(FileResult result, List<Rule> looking, ReviewLines lines) {
    List<Found> found = new ArrayList<>();
    int silenced = 0;
    for (Finding finding : result.findings()) {
      if (finding.suppression() == null) {
        found.add(found(result, finding, lines));
      } else {
        silenced++;
      }
    }
    Map<String, Integer> groups = new TreeMap<>();
    looking.stream()
        .filter(Reviews::isAboutWeakness)
        .forEach(rule -> groups.merge(Group.name(rule.id()), 1, Integer::sum));
    List<Group> looked = new ArrayList<>();
    groups.forEach((name, rules) -> looked.add(new Group(name, rules, 1)));
    return new Material.Rules(found, looked, gaps(result, lines), silenced, off(result.path()));
  }

  private static boolean isAboutWeakness(Rule rule) {
    return !rule.metadata().cwe().isEmpty();
  }

  /** Rules of the pack that a settings file of the repository switches off. */
  private List<String> off(String path) {
    var settings = project.settings(path);
    return project.rules().stream()
        .map(Rule::id)
        .filter(id -> !settings.rule(id).on())
        .distinct()
        .toList();
  }

  private static Found found(FileResult result, Finding finding, ReviewLines lines) {
    int line = result.text().lineOf(finding.range().start()) + 1;
    Finding.Judgement judgement = finding.judgement();
    List<Fact> steps = new ArrayList<>();
    finding
        .trace()
        .flow()
        .forEach(s -> steps.add(lines.fact(s.location().path(), s.location().line(), s.note())));
    finding
        .trace()
        .evidence()
        .forEach(f -> steps.add(lines.fact(f.location().path(), f.location().line(), f.says())));
    return new Found(
        finding.rule(),
        kind(judgement.verdict()),
        judgement.severity().word(),
        judgement.message().strip(),
        judgement.question(),
        lines.fact(result.path(), line, finding.rule().id()),
        steps);
  }

  private static Claim.Kind kind(Verdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> Claim.Kind.CONFIRMED;
      case NEEDS_REVIEW -> Claim.Kind.NEEDS_REVIEW;
      case CLEARED -> Claim.Kind.CLEARED;
    };
  }

  private static List<Claim> gaps(FileResult result, ReviewLines lines) {
    List<Claim> claims = new ArrayList<>();
    for (FileResult.Gap gap : result.gaps()) {
      String unit = gap.unit().isEmpty() ? "the file" : "`" + gap.unit() + "`";
      String text = "Not analysed: " + unit + ", for " + gap.why() + ".";
      List<Fact> facts = List.of(lines.fact(result.path(), 1, gap.why()));
      claims.add(new Claim(text, Claim.Kind.NEEDS_REVIEW, "What does " + unit + " do?", facts));
    }
    return claims;
  }
}
