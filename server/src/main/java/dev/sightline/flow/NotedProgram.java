package dev.sightline.flow;

import dev.sightline.index.ContentHash;
import dev.sightline.index.Dependency;
import java.util.HashSet;
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
    notes.get().add(Dependency.module(dotted, folder, found));
    if (file != null) {
      notes.get().add(Dependency.file(file.path(), hash(file.path())));
    }
    return file;
  }

  @Override
  public @Nullable ProgramFile file(String path) {
    return program.file(path);
  }

  @Override
  public String hash(String path) {
    return program.hash(path);
  }
}
