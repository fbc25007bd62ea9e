package dev.sightline.analysis;

import dev.sightline.flow.Program;
import dev.sightline.flow.ProgramFile;
import dev.sightline.index.ModuleClass;
import dev.sightline.index.ModuleFile;
import dev.sightline.index.Modules;
import dev.sightline.index.Words;
import dev.sightline.index.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of a project as the flow engine sees them: each is read once, when asked for. */
final class WorkspaceProgram implements Program {
  private final String language;
  private final Workspace files;
  private volatile Modules modules;
  private final Reader reader;
  private final Map<String, Optional<ProgramFile>> known = new ConcurrentHashMap<>();
  private final Map<String, List<String>> writing = new ConcurrentHashMap<>();
  private final Map<String, ProgramFile> open = new ConcurrentHashMap<>();

  /** Makes a file of the program; nothing if it has no tree. */
  interface Reader {
    Optional<ProgramFile> read(String path, boolean installed);
  }

  WorkspaceProgram(String language, Workspace files, Modules modules, Reader reader) {
    this.language = language;
    this.files = files;
    this.modules = modules;
    this.reader = reader;
  }

  /** From now on a file is as it is in an editor. */
  void open(ProgramFile file) {
    open.put(file.path(), file);
    modules = modules.edited(file.path(), file.outline());
  }

  /** A file as it was last given by an editor, or null. */
  @Nullable ProgramFile opened(String path) {
    return open.get(path);
  }

  @Override
  public @Nullable ProgramFile module(String dotted, String importer) {
    ModuleFile module = modules.seenFrom(importer).find(dotted);
    return module == null ? null : file(module.path(), module.installed());
  }

  @Override
  public @Nullable Module holding(String qualified, String importer) {
    ModuleFile module = modules.seenFrom(importer).holding(qualified);
    ProgramFile file = module == null ? null : file(module.path(), module.installed());
    return module == null || file == null ? null : new Module(file, module.module());
  }

  @Override
  public List<Heir> heirs(String plainName) {
    List<Heir> heirs = new ArrayList<>();
    for (ModuleClass heir : modules.heirs(plainName)) {
      ProgramFile file = file(heir.path());
      if (file != null) {
        heirs.add(new Heir(file, heir.name()));
      }
    }
    return heirs;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public @Nullable ProgramFile file(String path) {
    return file(path, false);
  }

  private @Nullable ProgramFile file(String path, boolean installed) {
    ProgramFile edited = open.get(path);
    return edited != null
        ? edited
        : known.computeIfAbsent(path, p -> reader.read(p, installed)).orElse(null);
  }

  @Override
  public List<String> mentioning(Collection<String> words) {
    return withOpen(files.mentioning(language, words), w -> words.stream().allMatch(w::has));
  }

  @Override
  public List<String> writing(String word) {
    List<String> onDisk =
        writing.computeIfAbsent(
            word,
            w ->
                modules.workspaceFiles().stream()
                    .filter(path -> files.words(path).writes(w))
                    .toList());
    return withOpen(onDisk, words -> words.writes(word));
  }

  private List<String> withOpen(List<String> onDisk, Predicate<Words> wanted) {
    if (open.isEmpty()) {
      return onDisk;
    }
    Set<String> found = new TreeSet<>(onDisk);
    open.forEach((path, file) -> {
      if (wanted.test(file.words())) {
        found.add(path);
      } else {
        found.remove(path);
      }
    });
    return List.copyOf(found);
  }

  @Override
  public String hash(String path) {
    return files.hash(path);
  }

  /**
   * Takes a file that has just been parsed, so that it is not read a second time; gives the one
   * that was read before, if there is one.
   */
  ProgramFile provide(ProgramFile file) {
    return known.computeIfAbsent(file.path(), p -> Optional.of(file)).orElse(file);
  }
}
