package dev.sightline.index;

import dev.sightline.index.java.JavaModules;
import dev.sightline.index.python.EnvironmentFinder;
import dev.sightline.index.python.InstalledDistributions;
import dev.sightline.index.python.PythonEnvironment;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the disk between two changes of it: each thing is looked at once, when asked
 * for. Safe for all threads.
 */
final class Disk {
  private final Workspace.Setup setup;
  private final Folders folders;
  private final Lazy<FileFinder.Found> files;
  private final Lazy<PythonEnvironment> environment;
  private final Lazy<Dependencies> dependencies;
  private final Known contents;
  private final JavaModules.Scans javaScans = new JavaModules.Scans();
  private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();

  /** What was found out about contents of files, by path. */
  private record Known(Map<String, String> hashes, Map<String, Words> words) {
    Known() {
      this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    Known without(Collection<String> paths) {
      return new Known(without(hashes, paths), without(words, paths));
    }

    private static <T> Map<String, T> without(Map<String, T> known, Collection<String> paths) {
      Map<String, T> kept = new ConcurrentHashMap<>(known);
      kept.keySet()
          .removeIf(
              path -> paths.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/")));
      return kept;
    }
  }

  private Disk(
      Workspace.Setup setup,
      Folders folders,
      Lazy<FileFinder.Found> files,
      Lazy<PythonEnvironment> environment,
      Known contents) {
    this.setup = setup;
    this.folders = folders;
    this.files = files;
    this.environment = environment;
    this.contents = contents;
    this.dependencies =
        new Lazy<>(() -> new InstalledDistributions(setup.files(), folders, environment.get()));
  }

  static Disk of(Workspace.Setup setup) {
    Folders folders = Folders.of(setup.files());
    return new Disk(setup, folders, listing(setup), environment(setup, folders), new Known());
  }

  private static Lazy<FileFinder.Found> listing(Workspace.Setup setup) {
    return new Lazy<>(
        () -> FileFinder.below(setup.files(), setup.root(), "", List.of(), () -> false));
  }

  private static Lazy<PythonEnvironment> environment(Workspace.Setup setup, Folders folders) {
    return new Lazy<>(
        () -> new EnvironmentFinder(setup.files(), folders, setup.root()).find(setup.python()));
  }

  Folders folders() {
    return folders;
  }

  /** Every file of the workspace that no ignore file leaves out, relative to the root, in order. */
  List<String> files() {
    return files.get().paths();
  }

  /**
   * Lists the files without keeping others from doing so themselves meanwhile.
   *
   * @param stop asked at every folder; may wait
   * @return whether it came to the end
   */
  boolean list(BooleanSupplier stop) {
    if (files.isMade()) {
      return true;
    }
    boolean[] stopped = {false};
    FileFinder.Found found =
        FileFinder.below(
            setup.files(),
            setup.root(),
            "",
            List.of(),
            () -> stopped[0] = stopped[0] || stop.getAsBoolean());
    if (!stopped[0]) {
      files.offer(found);
    }
    return !stopped[0];
  }

  /** What Java files declare, by their content. */
  JavaModules.Scans javaScans() {
    return javaScans;
  }

  PythonEnvironment environment() {
    return environment.get();
  }

  Dependencies dependencies() {
    return dependencies.get();
  }

  /** What could not be read or changed meanwhile, each path once. */
  Collection<Trouble> troubles() {
    return troubles.values();
  }

  /** A file's bytes; null if there are none. */
  byte @Nullable [] read(String path) {
    try {
      byte[] content = setup.files().read(setup.absolute(path));
      String hash = ContentHash.of(content);
      String before = contents.hashes.putIfAbsent(path, hash);
      if (before != null && !before.equals(hash)) {
        troubles.put(path, new Trouble(path, "it changed while it was analysed"));
      }
      return content;
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      if (contents.hashes.containsKey(path) || folders.isFile(setup.absolute(path))) {
        troubles.put(path, new Trouble(path, why));
      }
      return null;
    }
  }

  /** Of a file's bytes as they were when they were first read. */
  String hash(String path) {
    String known = contents.hashes.get(path);
    if (known != null) {
      return known;
    }
    byte[] content = read(path);
    return content == null ? ContentHash.ABSENT : ContentHash.of(content);
  }

  /**
   * The words of a file.
   *
   * @param text gives its text if that was not asked before
   */
  Words words(String path, UnaryOperator<String> text) {
    return contents.words.computeIfAbsent(path, p -> Words.of(text.apply(p)));
  }

  /** The disk after something happened at some paths, relative to the root or absolute. */
  Disk changed(Collection<String> paths) {
    List<String> absolute = paths.stream().map(setup::absolute).toList();
    Folders after = folders.changed(absolute);
    boolean listed = files.isMade() && absolute.stream().allMatch(p -> isListed(p, after));
    boolean installed = absolute.stream().anyMatch(this::concernsEnvironment);
    return new Disk(
        setup,
        after,
        listed ? files : listing(setup),
        installed ? environment(setup, after) : environment,
        contents.without(paths));
  }

  /** Whether a file was there before and is there now, so that only its content is another. */
  private boolean isListed(String absolute, Folders after) {
    String inside = setup.root() + "/";
    return absolute.startsWith(inside)
        && !absolute.endsWith("/.gitignore")
        && after.isFile(absolute)
        && Collections.binarySearch(files(), absolute.substring(inside.length())) >= 0;
  }

  private boolean concernsEnvironment(String path) {
    return path.endsWith("/pyvenv.cfg")
        || path.endsWith(".pth")
        || path.contains("/site-packages")
        || path.contains("/dist-packages");
  }
}
