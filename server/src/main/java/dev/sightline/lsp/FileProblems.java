package dev.sightline.lsp;

import dev.sightline.lsp.Site.FileProblem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong in settings and rule files at present, by file. */
final class FileProblems {
  private volatile Map<Path, List<FileProblem>> byFile = Map.of();

  /** Takes the present problems; gives the files of which they changed. */
  Set<Path> update(List<FileProblem> problems) {
    Map<Path, List<FileProblem>> old = byFile;
    byFile = problems.stream().collect(Collectors.groupingBy(FileProblem::file));
    Set<Path> changed = new HashSet<>(old.keySet());
    changed.addAll(byFile.keySet());
    changed.removeIf(file -> of(file).equals(old.getOrDefault(file, List.of())));
    return changed;
  }

  List<FileProblem> of(@Nullable Path file) {
    return file == null ? List.of() : byFile.getOrDefault(file, List.of());
  }

  Set<Path> files() {
    return byFile.keySet();
  }
}
