package dev.sightline.analysis;

import dev.sightline.analysis.baseline.Baseline;
import dev.sightline.analysis.settings.Layer;
import dev.sightline.analysis.settings.Settings;
import dev.sightline.analysis.settings.SettingsFiles;
import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.index.FileSystem;
import dev.sightline.index.Glob;
import dev.sightline.index.Workspace;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.RuleFolder;
import dev.sightline.rule.load.RuleSet;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules and settings of one root, read once: the nearest settings file decides, so that folders
 * can differ. What changes on disk makes a new project. Safe for all threads.
 */
public final class Project {
  private final Setup setup;
  private final Engines engines;
  private final RuleSet brought;
  private final Baseline baseline;
  private final Map<String, Settings> settings = new ConcurrentHashMap<>();
  private final Map<Settings, Effective> effective = new ConcurrentHashMap<>();
  private volatile Workspace workspace;

  /**
   * What a project is made of.
   *
   * @param root absolute, with {@code /}
   * @param rules which rules there are besides those that settings name
   * @param layers settings that come behind those of files: of the editor or the command line
   * @param clock for dates in ignore comments and rules
   */
  public record Setup(
      FileSystem files,
      String root,
      Rules rules,
      List<Layer> layers,
      Languages languages,
      Clock clock) {}

  /**
   * Which rules there are.
   *
   * @param pack whether those that come with the program are among them
   * @param paths absolute, of files and folders with more
   * @param flow whether rules run that follow data, or patterns alone
   */
  public record Rules(boolean pack, List<String> paths, boolean flow) {
    public static final Rules PACK = new Rules(true, List.of(), true);
  }

  /** What follows from settings. */
  private record Effective(Engines.Made made, RuleSet extra, Scope scope) {}

  public Project(Setup setup) {
    this(setup, baseline(setup));
  }

  private Project(Setup setup, Baseline baseline) {
    this.setup = setup;
    this.baseline = baseline;
    this.engines = new Engines(setup.languages(), setup.clock(), setup.rules(), this::workspace);
    this.brought = RuleFolder.load(setup.files(), setup.root(), setup.rules().paths());
    String python = settings("").python().orElse(null);
    this.workspace =
        Workspace.of(new Workspace.Setup(setup.files(), setup.root(), setup.languages(), python));
  }

  private static Baseline baseline(Setup setup) {
    String file = setup.root() + "/" + Baseline.NAME;
    if (setup.root().isEmpty() || setup.files().kind(file) != FileSystem.Kind.FILE) {
      return Baseline.NONE;
    }
    try {
      String text = new String(setup.files().read(file), StandardCharsets.UTF_8);
      return Baseline.read(Baseline.NAME, text);
    } catch (IOException e) {
      Place place = new Place(Baseline.NAME, 1, 1, "");
      String why = String.valueOf(e.getMessage());
      return new Baseline(Map.of(), List.of(new Problem(place, Problem.Level.ERROR, why)));
    }
  }

  /** Stands for what is known from before. */
  String baselineKey() {
    return new TreeMap<>(baseline.byPath()).toString();
  }

  /** What is wrong with the baseline's file. */
  public List<Problem> baselineProblems() {
    return baseline.problems();
  }

  /** The same project, with nothing known from before. */
  public Project withoutBaseline() {
    return new Project(setup, Baseline.NONE);
  }

  /** The engine under the settings in force for a file (relative to the root). */
  public Analyzer analyzer(String path) {
    return effective(settings(path)).made.analyzer();
  }

  /** What is in force for a file (relative to the root), for those who review it. */
  Engines.Made made(String path) {
    return effective(settings(path)).made;
  }

  /** What a file (relative to the root) has in common with others under the same settings. */
  public Scope scope(String path) {
    return effective(settings(path)).scope;
  }

  /** The settings in force for a file (relative to the root). */
  public Settings settings(String path) {
    int slash = path.lastIndexOf('/');
    return settings.computeIfAbsent(slash < 0 ? "" : path.substring(0, slash), this::ofFolder);
  }

  private Settings ofFolder(String folder) {
    List<Layer> layers =
        new ArrayList<>(SettingsFiles.between(setup.files(), setup.root(), folder));
    layers.addAll(setup.layers());
    return new Settings(layers);
  }

  Setup setup() {
    return setup;
  }

  /** The files as they are now. */
  public Workspace workspace() {
    return workspace;
  }

  /** Takes notice of files that were made, written or deleted on disk (relative to the root). */
  public synchronized void changed(Collection<String> paths) {
    workspace = workspace.changed(paths);
  }

  /** The languages that have a front end. */
  public List<String> languages() {
    return setup.languages().all().stream().map(Language::id).toList();
  }

  /** Whether settings leave a file out (relative to the root). */
  public boolean isExcluded(String path) {
    String absolute = setup.root() + "/" + path;
    for (Settings.Exclude exclude : settings(path).excludes()) {
      String prefix = exclude.folder().isEmpty() ? setup.root() + "/" : exclude.folder() + "/";
      if (absolute.startsWith(prefix)
          && Glob.of(exclude.glob()).matches(absolute.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Every rule there is under the root's settings, those switched off too. */
  public List<Rule> rules() {
    return engines.all(brought.with(effective(settings("")).extra));
  }

  /**
   * What is wrong with the settings and rules that were in force so far, and with every pattern.
   * Takes a while, for it compiles every rule.
   */
  public List<Problem> problems() {
    Set<Problem> all = new LinkedHashSet<>(brought.problems());
    all.addAll(baseline.problems());
    List<String> ids = rules().stream().map(Rule::id).toList();
    for (Settings s : settings.values()) {
      all.addAll(s.problems());
      all.addAll(s.strangers(ids));
    }
    for (Effective e : effective.values()) {
      all.addAll(e.extra.problems());
      all.addAll(e.made.problems());
    }
    return List.copyOf(all);
  }

  private Effective effective(Settings of) {
    return effective.computeIfAbsent(of, this::make);
  }

  private Effective make(Settings of) {
    RuleSet extra = RuleFolder.load(setup.files(), setup.root(), of.rulePaths());
    RuleSet own = brought.with(extra);
    Engines.Made made = engines.make(of, own, baseline);
    return new Effective(made, extra, new Scope(this, of, engines, own, made.analyzer()));
  }
}
