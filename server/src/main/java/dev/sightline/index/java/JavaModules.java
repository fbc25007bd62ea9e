package dev.sightline.index.java;

import dev.sightline.index.Lazy;
import dev.sightline.index.ModuleClass;
import dev.sightline.index.ModuleFile;
import dev.sightline.index.ModuleName;
import dev.sightline.index.Modules;
import dev.sightline.index.Nearness;
import dev.sightline.index.Outline;
import dev.sightline.index.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The types of a workspace's Java files. A type is looked for in the file that has its name and
 * declares its package, then in the other files of that package; of several the nearest to who asks
 * is meant. So source roots and modules of a build need not be known.
 */
public final class JavaModules implements Modules {
  private static final String ENDING = ".java";

  private final Texts texts;
  private final List<String> files;

  /** Paths by the name of the file, without its ending. */
  private final Map<String, List<String>> byName = new HashMap<>();

  private final Map<String, List<String>> byFolder = new TreeMap<>();
  private final Map<String, Outline> scans;
  private final Map<String, Outline> edited;
  private final Lazy<Map<String, List<ModuleClass>>> heirs = new Lazy<>(this::allHeirs);
  private final Map<String, ModuleFile> found = new ConcurrentHashMap<>();

  /**
   * Of a version of a workspace.
   *
   * @param files the Java files, relative to the root and in order
   * @param scans what files declare by hash of their content; may be shared by versions
   */
  public JavaModules(Texts texts, Supplier<List<String>> files, Scans scans) {
    this(texts, files.get(), scans.byHash, Map.of());
  }

  private JavaModules(
      Texts texts, List<String> files, Map<String, Outline> scans, Map<String, Outline> edited) {
    this.texts = texts;
    this.files = files;
    this.scans = scans;
    this.edited = edited;
    for (String file : this.files) {
      int slash = file.lastIndexOf('/');
      String name = file.substring(slash + 1, file.length() - ENDING.length());
      byName.computeIfAbsent(name, n -> new ArrayList<>()).add(file);
      byFolder
          .computeIfAbsent(file.substring(0, Math.max(0, slash)), f -> new ArrayList<>())
          .add(file);
    }
  }

  /** What files declare, kept from version to version. */
  public static final class Scans {
    private final Map<String, Outline> byHash = new ConcurrentHashMap<>();
  }

  @Override
  public Modules edited(String path, Outline outline) {
    if (outline.equals(edited.get(path))) {
      return this;
    }
    Map<String, Outline> now = new HashMap<>(edited);
    now.put(path, outline);
    Set<String> all = new TreeSet<>(files);
    all.add(path);
    return new JavaModules(texts, List.copyOf(all), scans, now);
  }

  private Outline declared(String path) {
    Outline known = edited.get(path);
    if (known != null) {
      return known;
    }
    String hash = texts.hash(path);
    return scans.computeIfAbsent(
        hash,
        h -> {
          String text = texts.text(path);
          return text == null ? Outline.NOTHING : DeclarationScan.of(text);
        });
  }

  @Override
  public @Nullable ModuleFile find(String dotted) {
    return null; // packages are no files
  }

  @Override
  public List<ModuleClass> heirs(String plainName) {
    return heirs.get().getOrDefault(plainName, List.of());
  }

  private Map<String, List<ModuleClass>> allHeirs() {
    Map<String, List<ModuleClass>> all = new HashMap<>();
    for (String file : files) {
      for (Outline.Type type : declared(file).types()) {
        for (String base : new LinkedHashSet<>(type.bases())) {
          all.computeIfAbsent(base, b -> new ArrayList<>()).add(new ModuleClass(file, type.name()));
        }
      }
    }
    return all;
  }

  @Override
  public @Nullable ModuleFile holding(String qualified) {
    return holding(qualified, "");
  }

  private @Nullable ModuleFile holding(String qualified, String folder) {
    ModuleFile known = found.get(folder + " " + qualified);
    if (known == null) {
      known = lookUp(qualified, folder);
      found.put(folder + " " + qualified, known);
    }
    return known.path().isEmpty() ? null : known;
  }

  private ModuleFile lookUp(String qualified, String folder) {
    int end = qualified.length();
    while (end > 0) {
      String type = qualified.substring(0, end);
      int dot = type.lastIndexOf('.');
      String path = file(type.substring(0, Math.max(0, dot)), type.substring(dot + 1), folder);
      if (path != null) {
        return new ModuleFile(path, type.substring(0, Math.max(0, dot)), false, false);
      }
      end = dot;
    }
    return new ModuleFile("", "", false, false);
  }

  /** The file that declares a type of a package at its top. */
  private @Nullable String file(String inPackage, String type, String folder) {
    for (String path : Nearness.nearestFirst(byName.getOrDefault(type, List.of()), folder)) {
      Outline declared = declared(path);
      if (declared.packageName().equals(inPackage) && declared.type(type).isPresent()) {
        return path;
      }
    }
    return Character.isUpperCase(type.isEmpty() ? 'a' : type.charAt(0))
        ? beside(inPackage, type, folder)
        : null;
  }

  /** A type in a file of another name. */
  private @Nullable String beside(String inPackage, String type, String folder) {
    List<String> folders = new ArrayList<>();
    String suffix = inPackage.replace('.', '/');
    for (String candidate : byFolder.keySet()) {
      boolean fits =
          candidate.equals(folder)
              || (!suffix.isEmpty()
                  && (candidate.equals(suffix) || candidate.endsWith("/" + suffix)));
      if (fits) {
        folders.add(candidate);
      }
    }
    for (String candidate : Nearness.nearestFirst(folders, folder)) {
      for (String path : byFolder.getOrDefault(candidate, List.of())) {
        Outline declared = declared(path);
        if (declared.packageName().equals(inPackage) && declared.type(type).isPresent()) {
          return path;
        }
      }
    }
    return null;
  }

  @Override
  public Modules seenFrom(String importer) {
    String folder = importer.substring(0, Math.max(0, importer.lastIndexOf('/')));
    return new View(folder);
  }

  /** The package that the file declares, with the file's own name left out: types stand in it. */
  @Override
  public ModuleName nameOf(String path) {
    return new ModuleName("", false);
  }

  @Override
  public List<String> workspaceFiles() {
    return files;
  }

  /** The types as files of some folder see them. */
  private final class View implements Modules {
    private final String folder;

    View(String folder) {
      this.folder = folder;
    }

    @Override
    public @Nullable ModuleFile find(String dotted) {
      return null;
    }

    @Override
    public @Nullable ModuleFile holding(String qualified) {
      return JavaModules.this.holding(qualified, folder);
    }

    @Override
    public List<ModuleClass> heirs(String plainName) {
      return JavaModules.this.heirs(plainName);
    }

    @Override
    public ModuleName nameOf(String path) {
      return JavaModules.this.nameOf(path);
    }

    @Override
    public List<String> workspaceFiles() {
      return files;
    }
  }
}
