package dev.sightline.index.python;

import dev.sightline.index.Folders;
import dev.sightline.index.Lazy;
import dev.sightline.index.ModuleFile;
import dev.sightline.index.ModuleName;
import dev.sightline.index.Modules;
import dev.sightline.index.Nearness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Python modules of one version of a workspace. A name means the first file, in the order of
 * import roots, that holds all of it: the roots around the importer from the inside out (each with
 * its {@code src}), then all others by nearness, then the environment. So what Python's path would
 * be need not be known, and namespace packages need nothing of their own.
 */
public final class PythonModules implements Modules {
  private final Folders folders;
  private final String root;
  private final ImportRoots roots;
  private final Supplier<PythonEnvironment> environment;
  private final Lazy<List<String>> files;
  private final Lazy<Map<String, Set<String>>> distant;
  private final Map<String, Modules> views = new ConcurrentHashMap<>();

  /**
   * Nothing is looked at before it is asked for.
   *
   * @param root absolute path of the workspace
   * @param files lists the workspace's Python files, relative to the root and in order
   */
  public PythonModules(
      Folders folders,
      String root,
      Supplier<PythonEnvironment> environment,
      Supplier<List<String>> files) {
    this.folders = folders;
    this.root = root;
    this.roots = new ImportRoots(folders, root);
    this.environment = environment;
    this.files = new Lazy<>(files);
    this.distant = new Lazy<>(() -> roots.byTopLevelName(this.files.get()));
  }

  /** Looks at what finding any module can need, so that it is not done when one is asked for. */
  public void prepare() {
    var unusedRoots = distant.get();
    var unusedInstalled = environment.get();
  }

  @Override
  public @Nullable ModuleFile find(String dotted) {
    return inFolder(root).find(dotted);
  }

  @Override
  public String absence(String dotted) {
    return inFolder(root).absence(dotted);
  }

  @Override
  public boolean isStandard(String dotted) {
    int dot = dotted.indexOf('.');
    return StandardLibrary.has(dot < 0 ? dotted : dotted.substring(0, dot));
  }

  @Override
  public Modules seenFrom(String importer) {
    String path = absolute(importer);
    return inFolder(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
  }

  private Modules inFolder(String folder) {
    return views.computeIfAbsent(folder, View::new);
  }

  @Override
  public ModuleName nameOf(String path) {
    String absolute = absolute(path);
    String folder = absolute.substring(0, absolute.lastIndexOf('/'));
    String base =
        absolute.equals(path) && isInstalled(absolute)
            ? siteOf(folder).orElseGet(() -> roots.above(folder))
            : roots.naming(folder);
    ModuleName name = ModuleName.below(absolute.substring(base.length() + 1));
    // In a folder that no module can be called after, a file is still imported from beside.
    return name.dotted().isEmpty() && !roots.isPackage(folder)
        ? ModuleName.below(absolute.substring(folder.length() + 1))
        : name;
  }

  @Override
  public List<String> workspaceFiles() {
    return files.get();
  }

  private String absolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*") ? path : root + "/" + path;
  }

  private boolean isInstalled(String absolute) {
    if (!isBelow(absolute, root)) {
      return true;
    }
    PythonEnvironment known = environment.get();
    return isBelow(absolute, known.folder())
        || known.sites().stream().anyMatch(site -> isBelow(absolute, site));
  }

  private Optional<String> siteOf(String folder) {
    return environment.get().paths().stream()
        .filter(site -> folder.equals(site) || isBelow(folder, site))
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean isBelow(String path, String above) {
    return !above.isEmpty() && path.startsWith(above) && path.startsWith("/", above.length());
  }

  /** The modules as a file in some folder sees them. */
  private final class View implements Modules {
    private final String folder;
    private final Map<String, Optional<ModuleFile>> found = new ConcurrentHashMap<>();
    private final Lazy<List<String>> near = new Lazy<>(this::near);

    View(String folder) {
      this.folder = folder;
    }

    private List<String> near() {
      boolean outside = !folder.equals(root) && isInstalled(folder);
      return outside ? siteOf(folder).map(List::of).orElse(List.of()) : roots.around(folder);
    }

    @Override
    public @Nullable ModuleFile find(String dotted) {
      return found.computeIfAbsent(dotted, d -> Optional.ofNullable(lookUp(d))).orElse(null);
    }

    private @Nullable ModuleFile lookUp(String dotted) {
      if (dotted.startsWith(".")) {
        return relative(dotted);
      }
      String top = dotted.contains(".") ? dotted.substring(0, dotted.indexOf('.')) : dotted;
      boolean standard = StandardLibrary.has(top);
      ModuleFile file = standard ? first(standardRoots(), dotted) : first(near.get(), dotted);
      if (file == null && !standard && !isInstalled(folder + "/")) {
        file = first(further(top), dotted);
      }
      return file == null ? first(environment.get().paths(), dotted) : file;
    }

    /** A file beside the importer takes a standard module's place only where all would see it. */
    private List<String> standardRoots() {
      return near.get().stream().filter(r -> r.equals(root) || r.endsWith("/src")).toList();
    }

    private List<String> further(String top) {
      Set<String> others = distant.get().getOrDefault(top, Set.of());
      List<String> sorted = Nearness.nearestFirst(others, folder);
      // Last, for a program that is started inside of its own package.
      return Stream.concat(sorted.stream(), Stream.of(folder)).toList();
    }

    private @Nullable ModuleFile first(List<String> bases, String dotted) {
      for (String base : bases) {
        String file = ModulePath.file(folders, base, dotted);
        if (file != null && (isBelow(file, root) || siteOf(base).isPresent())) {
          return moduleFile(file, dotted);
        }
      }
      return null;
    }

    private ModuleFile moduleFile(String file, String module) {
      boolean installed = isInstalled(file);
      String path = installed ? file : file.substring(root.length() + 1);
      return new ModuleFile(path, module, file.endsWith("/" + ImportRoots.PACKAGE_FILE), installed);
    }

    private @Nullable ModuleFile relative(String dotted) {
      String from = folder;
      int level = 1;
      while (level < dotted.length() && dotted.charAt(level) == '.') {
        from = from.substring(0, Math.max(0, from.lastIndexOf('/')));
        level++;
      }
      String rest = dotted.substring(level);
      String file =
          rest.isEmpty()
              ? from + "/" + ImportRoots.PACKAGE_FILE
              : ModulePath.file(folders, from, rest);
      boolean known = isBelow(from + "/", root) || siteOf(from).isPresent();
      return file != null && known && folders.isFile(file)
          ? moduleFile(file, nameOf(file).dotted())
          : null;
    }

    @Override
    public String absence(String dotted) {
      List<String> all = new ArrayList<>(near.get());
      all.addAll(environment.get().paths());
      return new Absence(folders, all, environment.get()).of(dotted);
    }

    @Override
    public Modules seenFrom(String importer) {
      return PythonModules.this.seenFrom(importer);
    }

    @Override
    public ModuleName nameOf(String path) {
      return PythonModules.this.nameOf(path);
    }

    @Override
    public List<String> workspaceFiles() {
      return PythonModules.this.workspaceFiles();
    }
  }
}
