package dev.sightline.analysis.settings;

import dev.sightline.data.Problem;
import dev.sightline.data.Spelling;
import dev.sightline.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The settings in force somewhere: layers by rank, each of which decides what those before it leave
 * open. Immutable.
 */
public record Settings(List<Layer> layers) {
  public static final Settings DEFAULT = new Settings(List.of());

  /** Diagnostics of a file at most, if nothing is set. */
  public static final int MAX_PROBLEMS = 1000;

  /** Steps that the analysis of one function may take, if nothing is set. */
  public static final int BUDGET = 200_000;

  /**
   * Puts layers together.
   *
   * @param layers the nearest file first, the editor last
   */
  public Settings {
    layers = List.copyOf(layers);
  }

  /** Whether a rule runs, and if a layer says so, which. */
  public record Switch(boolean on, Optional<String> by) {}

  /** What the nearest layer that names a rule says of it; where it says both, it is on. */
  public Switch rule(String id) {
    for (Layer layer : layers) {
      boolean on = layer.switches().enable().stream().anyMatch(glob -> glob.matches(id));
      boolean off = layer.switches().disable().stream().anyMatch(glob -> glob.matches(id));
      if (on || off) {
        return new Switch(on, Optional.of(layer.file()));
      }
    }
    return new Switch(true, Optional.empty());
  }

  /** The severity set for a rule, if one is. */
  public Optional<Severity> severity(String id) {
    return layers.stream()
        .flatMap(layer -> layer.switches().severities().stream())
        .filter(ranked -> ranked.rules().matches(id))
        .map(Layer.Ranked::severity)
        .findFirst();
  }

  /** Files and folders of rules, absolute. */
  public List<String> rulePaths() {
    return layers.stream()
        .flatMap(layer -> layer.rules().stream().map(path -> joined(layer.folder(), path)))
        .distinct()
        .toList();
  }

  /** Globs of what is not analysed, each with the absolute folder that it is relative to. */
  public List<Exclude> excludes() {
    return layers.stream()
        .flatMap(layer -> layer.exclude().stream().map(g -> new Exclude(layer.folder(), g)))
        .distinct()
        .toList();
  }

  /** A glob over paths relative to a folder. */
  public record Exclude(String folder, String glob) {}

  /** The kinds of sources that count. */
  public Set<String> threatModel() {
    return first(Layer.Scalars::threatModel).orElse(ThreatModel.REMOTE);
  }

  /** Whether parameters of public functions are sources. */
  public boolean libraryMode() {
    return first(Layer.Scalars::libraryMode).orElse(false);
  }

  public Run run() {
    return first(Layer.Scalars::run).orElse(Run.TYPE);
  }

  /** Whether a call that has effects shows them on hover. */
  public boolean hoverEffects() {
    return first(Layer.Scalars::hoverEffects).orElse(false);
  }

  /** Whether what was cleared shows its proof on hover. */
  public boolean hoverCleared() {
    return first(Layer.Scalars::hoverCleared).orElse(false);
  }

  public boolean inlayHints() {
    return first(Layer.Scalars::inlayHints).orElse(false);
  }

  /** Whether editors show, as hints, what is in the baseline. */
  public boolean baselineHints() {
    return first(Layer.Scalars::baselineHints).orElse(true);
  }

  /** Diagnostics of a file at most. */
  public int maxProblems() {
    return first(Layer.Scalars::maxProblems).orElse(MAX_PROBLEMS);
  }

  /** Steps that the analysis of one function may take. */
  public int budget() {
    return first(Layer.Scalars::budget).orElse(BUDGET);
  }

  /** The interpreter or environment folder of Python, absolute with {@code /}. */
  public Optional<String> python() {
    return layers.stream()
        .filter(layer -> layer.scalars().python() != null)
        .map(layer -> absolute(layer.folder(), String.valueOf(layer.scalars().python())))
        .findFirst();
  }

  private static String absolute(String folder, String path) {
    String plain = path.replace('\\', '/');
    boolean absolute = plain.startsWith("/") || plain.matches("[A-Za-z]:/.*");
    String whole = absolute ? plain : joined(folder, plain);
    return whole.length() > 2 && whole.endsWith("/")
        ? whole.substring(0, whole.length() - 1)
        : whole;
  }

  /**
   * All that findings depend on, but for the rules that settings name: settings that find the same
   * in every file have the same.
   */
  public String key() {
    StringBuilder key = new StringBuilder();
    for (Layer layer : layers) {
      Layer.Switches said = layer.switches();
      said.enable().forEach(named -> key.append("+ ").append(named.text()).append('\n'));
      said.disable().forEach(named -> key.append("- ").append(named.text()).append('\n'));
      said.severities()
          .forEach(s -> key.append(s.severity()).append(' ').append(s.rules().text()).append('\n'));
      key.append('\n');
    }
    return key.append(new TreeSet<>(threatModel()))
        .append(libraryMode())
        .append(budget())
        .append(python().orElse(""))
        .toString();
  }

  /** Everything wrong in the layers. */
  public List<Problem> problems() {
    return layers.stream().flatMap(layer -> layer.problems().stream()).toList();
  }

  /** What is named in the layers though no rule is called so: a warning each. */
  public List<Problem> strangers(Collection<String> ruleIds) {
    List<Problem> strangers = new ArrayList<>();
    for (Layer layer : layers) {
      Layer.Switches said = layer.switches();
      Stream.of(
              said.enable().stream(),
              said.disable().stream(),
              said.severities().stream().map(Layer.Ranked::rules))
          .flatMap(named -> named)
          .filter(named -> ruleIds.stream().noneMatch(named::matches))
          .forEach(named -> strangers.add(stranger(named, ruleIds)));
    }
    return strangers;
  }

  private static Problem stranger(Layer.Named named, Collection<String> ruleIds) {
    return new Problem(
        named.place(),
        Problem.Level.WARNING,
        "no rule is called '" + named.text() + "'" + Spelling.didYouMean(named.text(), ruleIds));
  }

  private <T> Optional<T> first(Function<Layer.Scalars, @org.jspecify.annotations.Nullable T> get) {
    Stream<T> said = layers.stream().map(Layer::scalars).map(get).filter(Objects::nonNull);
    return said.findFirst();
  }

  private static String joined(String folder, String path) {
    return folder.isEmpty() || folder.endsWith("/") ? folder + path : folder + "/" + path;
  }
}
