package dev.sightline.index;

import dev.sightline.index.java.JavaModules;
import dev.sightline.index.python.PythonModules;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.Languages;
import dev.sightline.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One version of a workspace: its files on disk, with the texts of open documents in their place.
 * Immutable: whatever happens makes a new version, which shares all that is not concerned. Nothing
 * is read before it is asked for. Safe for all threads.
 */
public final class Workspace implements Texts {
  private final Setup setup;
  private final Disk disk;
  private final Map<String, Lazy<Open>> open;
  private final Lazy<PythonModules> python;
  private final Lazy<JavaModules> java;

  /**
   * Where a workspace lies.
   *
   * @param root absolute, with {@code /}
   * @param python interpreter or folder of an environment, absolute; null to look in the root
   */
  public record Setup(FileSystem files, String root, Languages languages, @Nullable String python) {
    String absolute(String path) {
      return Answers.isAbsolute(path) ? path : root + "/" + path;
    }
  }

  /** An open document's text; worked out when another file asks for it. */
  private record Open(String text, String hash) {
    static Open of(Text text) {
      return new Open(text.toString(), ContentHash.of(text));
    }
  }

  private Workspace(
      Setup setup, Disk disk, Map<String, Lazy<Open>> open, @Nullable Lazy<PythonModules> python) {
    this.setup = setup;
    this.disk = disk;
    this.open = open;
    this.python = python == null ? new Lazy<>(this::pythonModules) : python;
    this.java = new Lazy<>(this::javaModules);
  }

  /** The first version: nothing is open. A workspace without a root has no files. */
  public static Workspace of(Setup given) {
    Setup setup =
        given.root.isEmpty() ? new Setup(new NoFiles(), "/nowhere", given.languages, null) : given;
    return new Workspace(setup, Disk.of(setup), Map.of(), null);
  }

  /** The version after a document was opened or edited. Cheap: the text is taken as it is. */
  public Workspace opened(String path, Text text) {
    Map<String, Lazy<Open>> now = new HashMap<>(open);
    now.put(path, new Lazy<>(() -> Open.of(text)));
    return new Workspace(setup, disk, Map.copyOf(now), open.containsKey(path) ? python : null);
  }

  /** The version after a document was closed: the file on disk counts again. */
  public Workspace closed(String path) {
    Map<String, Lazy<Open>> now = new HashMap<>(open);
    boolean was = now.remove(path) != null;
    return new Workspace(setup, disk, Map.copyOf(now), was ? null : python);
  }

  /**
   * The version after files were made, written or deleted on disk.
   *
   * @param paths relative to the root, or absolute; of files or whole folders
   */
  public Workspace changed(Collection<String> paths) {
    return new Workspace(setup, disk.changed(paths), open, null);
  }

  @Override
  public @Nullable String text(String path) {
    Lazy<Open> document = open.get(path);
    if (document != null) {
      return document.get().text;
    }
    byte[] content = disk.read(path);
    if (content == null) {
      return null;
    }
    Optional<Language> language = setup.languages().of(path, "");
    return language
        .map(l -> l.decode(content).text())
        .orElseGet(() -> new String(content, StandardCharsets.UTF_8));
  }

  @Override
  public String hash(String path) {
    Lazy<Open> document = open.get(path);
    return document == null ? disk.hash(path) : document.get().hash;
  }

  /** The words of a file. */
  public Words words(String path) {
    Lazy<Open> document = open.get(path);
    return document == null ? disk.words(path, this::textOrNone) : Words.of(document.get().text);
  }

  /** The workspace's files of a language in which all of some words may occur, in order. */
  public List<String> mentioning(String language, Collection<String> words) {
    return modules(language).workspaceFiles().stream()
        .filter(path -> words.stream().allMatch(words(path)::has))
        .toList();
  }

  private String textOrNone(String path) {
    String text = text(path);
    return text == null ? "" : text;
  }

  /** Every file of the workspace, saved or not, relative to the root and in order. */
  public List<String> files() {
    Set<String> all = new TreeSet<>(disk.files());
    open.keySet().stream().filter(path -> !Answers.isAbsolute(path)).forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * Looks at all there is, in small steps, so that later questions are answered from memory.
   *
   * @param stop asked between steps; may wait, and ends it when it says true
   * @return whether it came to the end
   */
  public boolean look(BooleanSupplier stop) {
    if (!disk.list(stop)) {
      return false;
    }
    for (String path : files()) {
      if (stop.getAsBoolean()) {
        return false;
      }
      if (setup.languages().of(path, "").isPresent()) {
        disk.hash(path);
      }
    }
    PythonModules modules = python.get();
    modules.prepare();
    return true;
  }

  /** The modules of code in a language; none if nothing is known of how it finds them. */
  public Modules modules(String language) {
    return switch (language) {
      case "python" -> python.get();
      case "java" -> java.get();
      default -> new NoModules();
    };
  }

  private JavaModules javaModules() {
    return new JavaModules(this, () -> filesOf("java"), disk.javaScans());
  }

  private List<String> filesOf(String id) {
    Language language = setup.languages().named(id).orElseThrow();
    return files().stream().filter(path -> language.accepts(path, "")).toList();
  }

  /** The modules of Python code. */
  public Modules python() {
    return python.get();
  }

  private PythonModules pythonModules() {
    Folders folders =
        disk.folders().withUnsaved(open.keySet().stream().map(setup::absolute).toList());
    return new PythonModules(folders, setup.root(), disk::environment, () -> filesOf("python"));
  }

  /** What is installed for Python code. */
  public Dependencies dependencies() {
    return disk.dependencies();
  }

  /** What vanished or changed while it was looked at, or cannot be read; in order of path. */
  public List<Trouble> troubles() {
    return disk.troubles().stream().sorted(Comparator.comparing(Trouble::path)).toList();
  }
}
