package dev.sightline.lsp;

import dev.sightline.lsp.Site.FileProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at present, by file, besides findings: in settings and rule files as they lie on
 * disk, and in fixtures whose rule was tested.
 */
final class FileProblems {
  private volatile Map<Path, List<FileProblem>> byFile = Map.of();
  private volatile Map<Path, List<FileProblem>> fixtures = Map.of();
  private final Map<String, Map<Path, List<FileProblem>>> byRule = new HashMap<>();

  /** Takes the present problems; gives the files of which they changed. */
  Set<Path> update(List<FileProblem> problems) {
    Map<Path, List<FileProblem>> old = byFile;
    byFile = problems.stream().collect(Collectors.groupingBy(FileProblem::file));
    return changed(old, byFile);
  }

  /** Takes what a test of a rule showed; gives the fixtures of which it says other things. */
  synchronized Set<Path> tested(String ruleId, Map<Path, List<FileProblem>> failures) {
    byRule.put(ruleId, failures);
    Map<Path, List<FileProblem>> all = new HashMap<>();
    byRule
        .values()
        .forEach(one ->
            one.forEach(
                (file, its) -> all.computeIfAbsent(file, f -> new ArrayList<>()).addAll(its)));
    Map<Path, List<FileProblem>> old = fixtures;
    fixtures = all;
    return changed(old, all);
  }

  private static Set<Path> changed(
      Map<Path, List<FileProblem>> old, Map<Path, List<FileProblem>> now) {
    Set<Path> changed = new HashSet<>(old.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(f -> now.getOrDefault(f, List.of()).equals(old.getOrDefault(f, List.of())));
    return changed;
  }

  /** Of a file that is not open: what its disk holds is what there is. */
  List<FileProblem> of(@Nullable Path file) {
    if (file == null) {
      return List.of();
    }
    List<FileProblem> all = new ArrayList<>(byFile.getOrDefault(file, List.of()));
    all.addAll(ofFixture(file));
    return all;
  }

  /** What a test of a rule showed in a file. */
  List<FileProblem> ofFixture(@Nullable Path file) {
    return file == null ? List.of() : fixtures.getOrDefault(file, List.of());
  }

  Set<Path> files() {
    Set<Path> files = new HashSet<>(byFile.keySet());
    files.addAll(fixtures.keySet());
    return files;
  }
}
