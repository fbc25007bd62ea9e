package dev.sightline.analysis;

import dev.sightline.review.Claim;
import dev.sightline.review.Fact;
import dev.sightline.review.Found;
import dev.sightline.review.Group;
import dev.sightline.review.Material;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What rules say of files under review. */
record ReviewedRules(Project project, ReviewLines lines) {

  Material.Rules of(List<Reviews.Part> parts) {
    List<Found> found = new ArrayList<>();
    List<Claim> gaps = new ArrayList<>();
    Set<String> off = new LinkedHashSet<>();
    Looked looked = new Looked();
    int silenced = 0;
    for (Reviews.Part part : parts) {
      FileResult result = part.reviewed().result();
      for (Finding finding : result.findings()) {
        if (finding.suppression() == null) {
          found.add(found(result, finding));
        } else {
          silenced++;
        }
      }
      gaps.addAll(gaps(result));
      looked.add(part.made().books().looking(part.language(), result.path()));
      off.addAll(off(result.path()));
    }
    return new Material.Rules(found, looked.groups(), gaps, silenced, List.copyOf(off));
  }

  /** Counts the rules that looked, by what they are about. */
  private static final class Looked {
    private final Map<String, Set<String>> rules = new TreeMap<>();
    private final Map<String, Integer> files = new HashMap<>();

    void add(List<Rule> looking) {
      Set<String> here = new HashSet<>();
      for (Rule rule : looking) {
        if (!rule.metadata().cwe().isEmpty()) {
          String group = Group.name(rule.id());
          here.add(group);
          rules.computeIfAbsent(group, k -> new HashSet<>()).add(rule.id());
        }
      }
      here.forEach(group -> files.merge(group, 1, Integer::sum));
    }

    List<Group> groups() {
      List<Group> groups = new ArrayList<>();
      rules.forEach(
          (name, ids) -> groups.add(new Group(name, ids.size(), files.getOrDefault(name, 0))));
      return groups;
    }
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

  private Found found(FileResult result, Finding finding) {
    int line = result.text().lineOf(finding.range().start()) + 1;
    Finding.Judgement judgement = finding.judgement();
    List<Fact> steps = new ArrayList<>();
    for (Finding.Step step : finding.trace().flow()) {
      steps.add(lines.fact(step.location().path(), step.location().line(), step.note()));
    }
    for (Finding.Fact fact : finding.trace().evidence()) {
      steps.add(lines.fact(fact.location().path(), fact.location().line(), fact.says()));
    }
    String weakness = String.join(", ", finding.rule().metadata().cwe());
    String says = "`" + finding.rule().id() + "`, " + judgement.severity().word();
    return new Found(
        finding.rule(),
        kind(judgement.verdict()),
        judgement.severity().word(),
        judgement.message().strip(),
        finding.question(),
        lines.fact(result.path(), line, weakness.isEmpty() ? says : says + ", " + weakness),
        steps);
  }

  private static Claim.Kind kind(Verdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> Claim.Kind.CONFIRMED;
      case NEEDS_REVIEW -> Claim.Kind.NEEDS_REVIEW;
      case CLEARED -> Claim.Kind.CLEARED;
    };
  }

  private List<Claim> gaps(FileResult result) {
    List<Claim> claims = new ArrayList<>();
    for (FileResult.Gap gap : result.gaps()) {
      String unit = "`" + (gap.unit().isEmpty() ? result.path() : gap.unit()) + "`";
      String text = "Not analysed: " + unit + ", for " + gap.why() + ".";
      List<Fact> facts = List.of(lines.fact(result.path(), 1, gap.why()));
      claims.add(new Claim(text, Claim.Kind.NEEDS_REVIEW, "What does " + unit + " do?", facts));
    }
    return claims;
  }
}
