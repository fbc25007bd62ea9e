package dev.sightline.analysis;

import dev.sightline.analysis.Reviews.Reviewed;
import dev.sightline.flow.CallGraph.Entrance;
import dev.sightline.flow.UnitCalls.Unseen;
import dev.sightline.review.ChangeMaterial;
import dev.sightline.review.ChangeReviewer;
import dev.sightline.review.EffectTable;
import dev.sightline.review.Fact;
import dev.sightline.review.Found;
import dev.sightline.review.Material;
import dev.sightline.review.Reach;
import dev.sightline.review.Review;
import dev.sightline.review.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reviews what differs between two states of some files. */
public final class ChangeReview {
  private final Cancellation cancellation;

  public ChangeReview(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  /** Files of a project in one state. */
  public record State(Reviews reviews, List<Reviewed> files) {}

  /**
   * What came with the later state, and what went.
   *
   * @param subject what the change is called
   */
  public Review of(String subject, State before, State after) {
    Material old = before.reviews.material(subject, before.files, cancellation);
    Material now = after.reviews.material(subject, after.files, cancellation);
    List<EffectTable.Row> were = before.reviews.effects(before.files, cancellation).rows();
    List<EffectTable.Row> are = after.reviews.effects(after.files, cancellation).rows();
    List<Fact> files = new ArrayList<>();
    after.files.forEach(f -> files.add(now.lines().fact(f.result().path(), 1, "")));
    Set<String> known = fingerprints(before.files);
    Set<String> present = fingerprints(after.files);
    int gone = (int) known.stream().filter(f -> !present.contains(f)).count();
    return ChangeReviewer.of(
        new ChangeMaterial(
            only(now, old, places(after.files, known)),
            more(are, were),
            still(more(were, are), are),
            files,
            gone));
  }

  private static Set<String> fingerprints(List<Reviewed> files) {
    Set<String> all = new HashSet<>();
    for (Reviewed file : files) {
      file.result().findings().stream()
          .filter(f -> f.suppression() == null)
          .forEach(f -> all.add(f.fingerprint()));
    }
    return all;
  }

  /** Rule, file and line of what was not known before. */
  private static Set<String> places(List<Reviewed> files, Set<String> known) {
    Set<String> places = new HashSet<>();
    for (Reviewed file : files) {
      FileResult result = file.result();
      for (Finding f : result.findings()) {
        if (!known.contains(f.fingerprint())) {
          int line = result.text().lineOf(f.range().start()) + 1;
          places.add(f.rule().id() + " " + result.path() + ":" + line);
        }
      }
    }
    return places;
  }

  /** What there is now, without what was there before. */
  private static Material only(Material now, Material old, Set<String> places) {
    List<Found> found = new ArrayList<>(now.rules().found());
    found.removeIf(
        f -> !places.contains(f.rule().id() + " " + f.at().path() + ":" + f.at().line()));
    Reach runs = now.code().runs();
    Reach were = old.code().runs();
    Reach added =
        new Reach(
            added(runs.direct(), were.direct(), ChangeReview::name),
            List.of(),
            added(runs.unseen(), were.unseen(), ChangeReview::name),
            added(runs.missing(), were.missing(), m -> m.module()),
            runs.extent());
    Material.Code code =
        new Material.Code(
            added,
            Reach.NOTHING,
            added(now.code().entrances(), old.code().entrances(), ChangeReview::name),
            List.of(),
            now.code().size());
    Material.Rules rules =
        new Material.Rules(found, now.rules().looked(), now.rules().gaps(), 0, now.rules().off());
    return new Material(now.subject(), code, rules, now.lines());
  }

  private static String name(Way way) {
    return way.from() + " " + way.act().name() + " " + way.act().says();
  }

  private static String name(Unseen unseen) {
    return unseen.at().path() + " " + unseen.callee();
  }

  private static String name(Entrance entrance) {
    return entrance.function() + " " + entrance.says();
  }

  /** Those of some things of which there are more than before. */
  private static <T> List<T> added(List<T> now, List<T> old, Function<T, String> name) {
    Map<String, Integer> left = new HashMap<>();
    old.forEach(one -> left.merge(name.apply(one), 1, Integer::sum));
    List<T> added = new ArrayList<>();
    for (T one : now) {
      if (left.merge(name.apply(one), -1, Integer::sum) < 0) {
        added.add(one);
      }
    }
    return added;
  }

  /** Of each function the effects that it has in one state alone. */
  private static List<EffectTable.Row> more(
      List<EffectTable.Row> these, List<EffectTable.Row> those) {
    Map<String, Set<String>> known = new HashMap<>();
    for (EffectTable.Row row : those) {
      Set<String> says = known.computeIfAbsent(key(row), k -> new HashSet<>());
      row.effects().forEach(effect -> says.add(effect.says()));
    }
    List<EffectTable.Row> rows = new ArrayList<>();
    for (EffectTable.Row row : these) {
      List<EffectTable.Effect> effects = new ArrayList<>(row.effects());
      effects.removeIf(e -> known.getOrDefault(key(row), Set.of()).contains(e.says()));
      if (!effects.isEmpty()) {
        rows.add(new EffectTable.Row(row.name(), row.at(), effects, row.unknown()));
      }
    }
    return rows;
  }

  private static String key(EffectTable.Row row) {
    return row.at().path() + " " + row.name();
  }

  /** Rows of functions that are still there, with the lines where they stand now. */
  private static List<EffectTable.Row> still(
      List<EffectTable.Row> rows, List<EffectTable.Row> now) {
    List<EffectTable.Row> all = new ArrayList<>();
    for (EffectTable.Row row : rows) {
      now.stream()
          .filter(n -> key(n).equals(key(row)))
          .findFirst()
          .ifPresent(
              n -> all.add(new EffectTable.Row(n.name(), n.at(), row.effects(), n.unknown())));
    }
    return all;
  }
}
