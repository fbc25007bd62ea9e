package dev.sightline.lsp;

import com.google.gson.JsonElement;
import dev.sightline.analysis.settings.Layer;
import dev.sightline.analysis.settings.LayerReader;
import dev.sightline.analysis.settings.Run;
import dev.sightline.analysis.settings.Settings;
import dev.sightline.analysis.settings.SettingsFiles;
import dev.sightline.data.Problem;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.index.Glob;
import dev.sightline.index.Roots;
import dev.sightline.rule.load.RuleFolder;
import dev.sightline.rule.load.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is in force in a workspace on disk: the settings files from a file's folder up to its root,
 * the nearest first, then the editor's settings. What was read is kept until it changes.
 */
final class WorkspaceSites implements Sites {
  private static final String NOWHERE = "";

  private final AnalyzerFactory factory;
  private final FileSystem files = new DiskFileSystem();
  private final Map<String, List<Layer>> byFolder = new HashMap<>();
  private final Map<List<String>, InForce> bySettings = new HashMap<>();
  private List<Path> folders = List.of();
  private @Nullable String editor;

  /** One set of settings files at work, with what is wrong in them and in the rules they name. */
  private record InForce(Site site, Settings settings, List<Site.FileProblem> problems) {}

  WorkspaceSites(AnalyzerFactory factory) {
    this.factory = factory;
  }

  @Override
  public Site of(@Nullable Path file) {
    Path anchor = file != null || folders.isEmpty() ? file : folders.get(0).resolve("any");
    if (anchor == null || anchor.getParent() == null) {
      return inForce(NOWHERE, List.of()).site();
    }
    String path = DiskFileSystem.slashes(anchor);
    String folder = DiskFileSystem.slashes(anchor.getParent());
    String root = Roots.of(files, folder, workspaceFolder(anchor, folder));
    String inner = folder.length() > root.length() ? folder.substring(root.length()) : "";
    String relative = inner.startsWith("/") ? inner.substring(1) : inner;
    List<Layer> layers =
        byFolder.computeIfAbsent(folder, f -> SettingsFiles.between(files, root, relative));
    InForce inForce = inForce(root, layers);
    return file != null && isExcluded(inForce.settings(), path)
        ? silent(inForce.site())
        : inForce.site();
  }

  private String workspaceFolder(Path file, String otherwise) {
    return folders.stream()
        .filter(file::startsWith)
        .max((a, b) -> Integer.compare(a.getNameCount(), b.getNameCount()))
        .map(DiskFileSystem::slashes)
        .orElse(otherwise);
  }

  private InForce inForce(String root, List<Layer> layers) {
    List<String> key = new ArrayList<>(List.of(root));
    layers.forEach(layer -> key.add(layer.folder()));
    InForce known = bySettings.get(key);
    if (known == null) {
      known = read(root, layers);
      bySettings.put(key, known);
    }
    return known;
  }

  private InForce read(String root, List<Layer> layers) {
    List<Layer> all = new ArrayList<>(layers);
    if (editor != null) {
      all.add(LayerReader.editor(root, editor));
    }
    Settings settings = new Settings(all);
    RuleSet own = RuleFolder.load(files, root, settings.rulePaths());
    Site.Policy policy =
        new Site.Policy(
            settings.run() == Run.SAVE, settings.maxProblems(), settings.hoverCleared());
    Site site =
        new Site(
            factory.analyzer(settings, own),
            root.isEmpty() ? null : Path.of(root),
            settingsFile(root, layers),
            policy);
    List<Problem> wrong = new ArrayList<>(settings.problems());
    wrong.addAll(own.problems());
    return new InForce(site, settings, located(wrong, root));
  }

  /** The nearest one that is there, else the one that would be at the root. */
  private static @Nullable Path settingsFile(String root, List<Layer> layers) {
    String folder = layers.isEmpty() ? root : layers.get(0).folder();
    return folder.isEmpty() ? null : Path.of(folder).resolve(SettingsFiles.NAME);
  }

  private static List<Site.FileProblem> located(List<Problem> problems, String root) {
    List<Site.FileProblem> located = new ArrayList<>();
    for (Problem problem : problems) {
      Path file = Path.of(root).resolve(problem.place().file());
      if (!root.isEmpty() && file.getFileName().toString().contains(".")) {
        located.add(
            new Site.FileProblem(
                file,
                problem.place().line(),
                problem.place().column(),
                problem.level() == Problem.Level.ERROR,
                problem.message()));
      }
    }
    return located;
  }

  private static boolean isExcluded(Settings settings, String path) {
    return settings.excludes().stream()
        .anyMatch(exclude ->
            path.startsWith(exclude.folder() + "/")
                && Glob.of(exclude.glob()).matches(path.substring(exclude.folder().length() + 1)));
  }

  private static Site silent(Site site) {
    return new Site(NothingFound.ANALYZER, site.root(), site.settingsFile(), site.policy());
  }

  @Override
  public List<Site.FileProblem> problems() {
    Set<Site.FileProblem> all = new LinkedHashSet<>();
    bySettings.values().forEach(inForce -> all.addAll(inForce.problems()));
    return List.copyOf(all);
  }

  @Override
  public void folders(List<Path> present) {
    folders = List.copyOf(present);
    forget();
  }

  @Override
  public boolean clientSettings(JsonElement settings) {
    String json = settings.isJsonObject() ? settings.toString() : null;
    boolean same = json == null ? editor == null : json.equals(editor);
    boolean nothing = editor == null && (json == null || json.equals("{}"));
    if (same || nothing) {
      return false;
    }
    editor = json;
    forget();
    return true;
  }

  @Override
  public boolean changed(List<Path> changed) {
    boolean ours = changed.stream().anyMatch(this::isInForce);
    if (ours) {
      forget();
    }
    return ours;
  }

  private boolean isInForce(Path file) {
    if (file.getFileName() != null && file.getFileName().toString().equals(SettingsFiles.NAME)) {
      return true;
    }
    String path = DiskFileSystem.slashes(file);
    return bySettings.values().stream()
        .flatMap(inForce -> inForce.settings().rulePaths().stream())
        .anyMatch(rules -> path.equals(rules) || path.startsWith(rules + "/"));
  }

  private void forget() {
    byFolder.clear();
    bySettings.clear();
  }
}
