package dev.sightline.flow;

import dev.sightline.index.ContentHash;
import dev.sightline.index.Dependency;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A program that notes what it is asked, for each thread by itself. */
final class NotedProgram implements Program {
  private final Program program;
  private final ThreadLocal<Set<Dependency>> notes = ThreadLocal.withInitial(HashSet::new);

  NotedProgram(Program program) {
    this.program = program;
  }

  /** What this thread asked since it was last here. */
  Set<Dependency> take() {
    Set<Dependency> taken = Set.copyOf(notes.get());
    notes.get().clear();
    return taken;
  }

  @Override
  public @Nullable ProgramFile module(String dotted, String importer) {
    ProgramFile file = program.module(dotted, importer);
    String found = file == null ? ContentHash.ABSENT : file.path();
    String folder = importer.substring(0, importer.lastIndexOf('/') + 1);
    note(Dependency.module(language(), dotted, folder, found), file);
    return file;
  }

  @Override
  public @Nullable Module holding(String qualified, String importer) {
    Module module = program.holding(qualified, importer);
    String found = module == null ? ContentHash.ABSENT : module.file().path();
    String folder = importer.substring(0, importer.lastIndexOf('/') + 1);
    note(
        Dependency.holding(language(), qualified, folder, found),
        module == null ? null : module.file());
    return module;
  }

  @Override
  public List<Heir> heirs(String plainName) {
    return program.heirs(plainName);
  }

  private void note(Dependency asked, @Nullable ProgramFile file) {
    notes.get().add(asked);
    if (file != null) {
      notes.get().add(Dependency.file(file.path(), hash(file.path())));
    }
  }

  @Override
  public String language() {
    return program.language();
  }

  @Override
  public @Nullable ProgramFile file(String path) {
    return program.file(path);
  }

  @Override
  public List<String> mentioning(Collection<String> words) {
    return program.mentioning(words);
  }

  @Override
  public List<String> writing(String word) {
    return program.writing(word);
  }

  @Override
  public String hash(String path) {
    return program.hash(path);
  }
}
