package dev.sightline.review.evidence;

import dev.sightline.flow.FlowEngine;
import dev.sightline.flow.Lookup;
import dev.sightline.flow.ProgramFile;
import dev.sightline.index.Dependency;
import dev.sightline.model.ModelSet;
import dev.sightline.rule.Evidence;
import dev.sightline.tree.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers what rules ask about their matches. Safe for all threads. */
public final class Investigator {
  private final FlowEngine engine;
  private final World world;
  private final SettingsIndex settings;
  private final Map<String, Set<Dependency>> reads = new ConcurrentHashMap<>();

  public Investigator(FlowEngine engine, World world, ModelSet models) {
    this.engine = engine;
    this.world = world;
    this.settings = new SettingsIndex(models);
  }

  /**
   * A match of a rule.
   *
   * @param range absolute
   * @param bound what metavariables stand for, absolute
   */
  public record Match(ProgramFile file, Span range, Map<String, Span> bound) {}

  /** What looking up comes to. */
  public Answer ask(Evidence evidence, Match match, Runnable check) {
    return engine.look(
        match.file(),
        check,
        lookup -> {
          Answer answer = ask(evidence, match, lookup);
          noted(match.file().path(), lookup.reads());
          return answer;
        });
  }

  private Answer ask(Evidence evidence, Match match, Lookup lookup) {
    String subject = evidence.subject().get(0);
    Span range = subject.startsWith("$") ? match.bound().get(subject) : match.range();
    Spot spot = range == null ? null : Spot.at(match.file(), range);
    if (spot == null) {
      return Answer.NONE; // another branch of the pattern matched, which binds something else
    }
    Found found = found(evidence, spot, lookup);
    return found == null ? Answer.NONE : found.judged(evidence);
  }

  private @Nullable Found found(Evidence evidence, Spot spot, Lookup lookup) {
    SettingQuery setting = SettingQuery.of(settings, world, lookup);
    return switch (evidence.what()) {
      case SETTING -> setting.look(spot);
      case DEFINITION -> new DefinitionQuery(setting, lookup, evidence).look(spot);
      case FLOWS -> new FlowsQuery(setting, lookup).look(spot);
      case CALLERS -> new CallersQuery(world, lookup, setting.readings()).look(spot);
      case HIERARCHY -> new SmallQueries(world, lookup).hierarchy(spot);
      case GUARD -> new SmallQueries(world, lookup).guard(spot);
      case VERSION -> new SmallQueries(world, lookup).version(evidence.subject().get(0));
      case REACHES -> null; // flow answers it
    };
  }

  private void noted(String path, Collection<Dependency> more) {
    reads.computeIfAbsent(path, p -> ConcurrentHashMap.newKeySet()).addAll(more);
  }

  /** Begins anew with a file: what was asked of an earlier version counts no more. */
  public void begin(String path) {
    reads.remove(path);
  }

  /** The files of which something else may be found now that a file has changed. */
  public Set<String> restingOn(String path) {
    String own = Dependency.file(path, "").question();
    Set<String> found = new HashSet<>();
    reads.forEach((file, dependencies) -> {
      boolean rests =
          dependencies.stream()
              .anyMatch(d -> d.question().equals(own) || !world.mentions().holds(d));
      if (rests && !file.equals(path)) {
        found.add(file);
      }
    });
    return found;
  }

  /** What the answers about a file so far rest on besides the file. */
  public List<Dependency> reads(String path) {
    String own = Dependency.file(path, "").question();
    return reads.getOrDefault(path, Set.of()).stream()
        .filter(dependency -> !dependency.question().equals(own))
        .toList();
  }
}
