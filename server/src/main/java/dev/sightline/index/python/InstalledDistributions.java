package dev.sightline.index.python;

import dev.sightline.index.Dependencies;
import dev.sightline.index.Distribution;
import dev.sightline.index.FileSystem;
import dev.sightline.index.Folders;
import dev.sightline.index.ModuleFile;
import dev.sightline.index.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The distributions of an environment. Their metadata are read when this is made. */
public final class InstalledDistributions implements Dependencies {
  private final PythonEnvironment environment;
  private final MetadataReader reader;
  private final List<Distribution> all;
  private final List<Trouble> troubles;
  private final Map<Distribution, Set<String>> files = new ConcurrentHashMap<>();

  /** Reads; never fails. */
  public InstalledDistributions(FileSystem files, Folders folders, PythonEnvironment environment) {
    this.environment = environment;
    this.reader = new MetadataReader(files, folders);
    List<Distribution> found = new ArrayList<>();
    environment.paths().forEach(path -> found.addAll(reader.in(path)));
    found.sort(
        Comparator.comparing((Distribution d) -> d.key()).thenComparing(Distribution::metadata));
    this.all = List.copyOf(found);
    this.troubles = troubles(reader.leftovers());
  }

  private List<Trouble> troubles(List<Trouble> leftovers) {
    List<Trouble> found = new ArrayList<>(environment.troubles());
    found.addAll(leftovers);
    Map<String, List<Distribution>> bySite = new TreeMap<>();
    for (Distribution d : all) {
      bySite.computeIfAbsent(d.site() + " " + d.key(), k -> new ArrayList<>()).add(d);
      if (!d.problem().isEmpty()) {
        found.add(new Trouble(d.metadata(), d.name() + " " + d.problem()));
      }
    }
    for (List<Distribution> same : bySite.values()) {
      if (same.size() > 1) {
        Distribution one = same.getFirst();
        String versions =
            same.stream().map(Distribution::version).collect(Collectors.joining(" and "));
        String why = one.name() + " is there in several versions, " + versions;
        found.add(new Trouble(one.site(), why + ": which one the files are is not known"));
      }
    }
    return List.copyOf(found);
  }

  @Override
  public String environment() {
    return environment.folder();
  }

  @Override
  public String version() {
    return environment.version();
  }

  @Override
  public List<Distribution> distributions() {
    return all;
  }

  @Override
  public Optional<Distribution> providing(ModuleFile module) {
    if (!module.installed()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(d -> module.path().startsWith(d.site() + "/"))
        .filter(d -> filesOf(d).contains(module.path().substring(d.site().length() + 1)))
        .findFirst();
  }

  private Set<String> filesOf(Distribution distribution) {
    return files.computeIfAbsent(distribution, reader::files);
  }

  @Override
  public List<Trouble> troubles() {
    return troubles;
  }
}
