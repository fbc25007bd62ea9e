package dev.sightline.lsp;

import com.google.gson.JsonElement;
import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Project;
import dev.sightline.analysis.Reviews;
import dev.sightline.analysis.baseline.Baseline;
import dev.sightline.analysis.settings.Layer;
import dev.sightline.analysis.settings.LayerReader;
import dev.sightline.analysis.settings.Run;
import dev.sightline.analysis.settings.Settings;
import dev.sightline.analysis.settings.SettingsFiles;
import dev.sightline.data.Problem;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.index.Roots;
import dev.sightline.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is in force in a workspace on disk: one project for each root, with the editor's settings
 * behind those in files. What was read is kept until it changes.
 */
final class WorkspaceSites implements Sites {
  private static final String NOWHERE = "";
  private static final String NOTHING = "{}";

  private final ProjectFactory factory;
  private final @Nullable Path fixed;
  private final FileSystem files = new DiskFileSystem();
  private final Map<String, Project> projects = new HashMap<>();
  private final Set<Settings> inForce = new HashSet<>();
  private List<Path> folders = List.of();
  private @Nullable List<Site.FileProblem> problems;
  private String editor = NOTHING;

  /**
   * Nothing is read yet.
   *
   * @param fixed the root of all files below it, or null to find each file's own
   */
  WorkspaceSites(ProjectFactory factory, @Nullable Path fixed) {
    this.factory = factory;
    this.fixed = fixed;
  }

  @Override
  public Site of(@Nullable Path file) {
    Path anchor = file != null || folders.isEmpty() ? file : folders.get(0).resolve("any");
    Path folder = anchor == null ? null : anchor.getParent();
    if (anchor == null || folder == null) {
      return site(NOWHERE, "any");
    }
    String path = DiskFileSystem.slashes(anchor);
    String own = DiskFileSystem.slashes(folder);
    String root =
        fixed != null && anchor.startsWith(fixed)
            ? DiskFileSystem.slashes(fixed)
            : Roots.of(files, own, workspaceFolder(anchor, own));
    return site(root, path.substring(root.endsWith("/") ? root.length() : root.length() + 1));
  }

  private String workspaceFolder(Path file, String otherwise) {
    return folders.stream()
        .filter(file::startsWith)
        .max((a, b) -> Integer.compare(a.getNameCount(), b.getNameCount()))
        .map(DiskFileSystem::slashes)
        .orElse(otherwise);
  }

  private Site site(String root, String path) {
    Project project = project(root);
    Settings settings = project.settings(path);
    if (inForce.add(settings)) {
      problems = null;
    }
    Analyzer analyzer = project.isExcluded(path) ? NothingFound.ANALYZER : project.analyzer(path);
    return new Site(
        analyzer,
        root.isEmpty() ? null : Path.of(root),
        settingsFile(root, settings),
        new Site.Policy(
            settings.run() == Run.SAVE,
            settings.maxProblems(),
            settings.hoverCleared(),
            settings.baselineHints(),
            settings.hoverEffects(),
            settings.inlayHints()),
        new RulesOf(project));
  }

  /** Equal for the same project alone. */
  private record RulesOf(Project project) implements Site.Rules {
    @Override
    public List<Rule> all() {
      return project.rules();
    }

    @Override
    public Reviews reviews() {
      return new Reviews(project);
    }
  }

  private List<Layer> editorLayers(String root) {
    return editor.equals(NOTHING) ? List.of() : List.of(LayerReader.editor(root, editor));
  }

  /** The nearest one that is there, else the one that would be at the root. */
  private static @Nullable Path settingsFile(String root, Settings settings) {
    return settings.layers().stream()
        .filter(layer -> layer.file().endsWith(SettingsFiles.NAME))
        .map(Layer::folder)
        .findFirst()
        .or(() -> Optional.of(root).filter(r -> !r.isEmpty()))
        .map(folder -> Path.of(folder).resolve(SettingsFiles.NAME))
        .orElse(null);
  }

  @Override
  public List<Site.FileProblem> problems() {
    List<Site.FileProblem> known = problems;
    if (known == null) {
      Set<Site.FileProblem> found = new LinkedHashSet<>();
      projects.forEach((root, project) -> found.addAll(problems(root, project)));
      known = List.copyOf(found);
      problems = known;
    }
    return known;
  }

  /** Compiling every rule takes a while: only worth it where there are rules of the workspace. */
  private List<Site.FileProblem> problems(String root, Project project) {
    boolean ownRules = inForce.stream().anyMatch(settings -> !settings.rulePaths().isEmpty());
    List<Problem> all = new ArrayList<>();
    if (ownRules) {
      all.addAll(project.problems());
    } else {
      inForce.forEach(settings -> all.addAll(settings.problems()));
      all.addAll(project.baselineProblems());
    }
    List<Site.FileProblem> located = new ArrayList<>();
    for (Problem problem : all) {
      String file = problem.place().file();
      String absolute = file.startsWith("/") ? file : root + "/" + file;
      if (!root.isEmpty() && files.kind(absolute) == FileSystem.Kind.FILE) {
        located.add(Site.FileProblem.of(Path.of(absolute), problem));
      }
    }
    return located;
  }

  @Override
  public void folders(List<Path> present) {
    folders = List.copyOf(present);
    forget();
  }

  @Override
  public List<Project> projects() {
    List<Project> all = new ArrayList<>();
    for (Path folder : folders) {
      String path = DiskFileSystem.slashes(folder);
      String root = fixed == null ? Roots.of(files, path, path) : DiskFileSystem.slashes(fixed);
      // A folder inside of a project that is not open is not reason enough to read the project.
      if (root.equals(path) || fixed != null) {
        all.add(project(root));
      }
    }
    return all.stream().distinct().toList();
  }

  private Project project(String root) {
    return projects.computeIfAbsent(root, r -> factory.project(r, editorLayers(r)));
  }

  @Override
  public boolean clientSettings(JsonElement settings) {
    String json = settings.isJsonObject() ? settings.toString() : NOTHING;
    // Editors send all their settings, those too that nobody set: what they come to is compared.
    if (LayerReader.editor(NOWHERE, json).equals(LayerReader.editor(NOWHERE, editor))) {
      return false;
    }
    editor = json;
    forget();
    return true;
  }

  @Override
  public List<String> editorProblems() {
    Layer layer = LayerReader.editor(NOWHERE, editor);
    List<Problem> all = new ArrayList<>(layer.problems());
    List<String> ids = new ArrayList<>();
    projects.values().forEach(project -> project.rules().forEach(rule -> ids.add(rule.id())));
    if (!ids.isEmpty()) {
      all.addAll(new Settings(List.of(layer)).strangers(ids));
    }
    return all.stream().map(Problem::message).distinct().toList();
  }

  @Override
  public boolean changed(List<Path> changed) {
    projects.forEach((root, project) -> {
      List<String> inside =
          changed.stream()
              .map(DiskFileSystem::slashes)
              .filter(path -> !root.isEmpty() && path.startsWith(root + "/"))
              .map(path -> path.substring(root.length() + 1))
              .toList();
      if (!inside.isEmpty()) {
        project.changed(inside);
      }
    });
    boolean ours = changed.stream().anyMatch(this::isInForce);
    if (ours) {
      forget();
    }
    return ours;
  }

  private boolean isInForce(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.equals(SettingsFiles.NAME) || name.equals(Baseline.NAME)) {
      return true;
    }
    String path = DiskFileSystem.slashes(file);
    return inForce.stream()
        .flatMap(settings -> settings.rulePaths().stream())
        .anyMatch(rules -> path.equals(rules) || path.startsWith(rules + "/"));
  }

  private void forget() {
    projects.clear();
    inForce.clear();
    problems = null;
  }
}
