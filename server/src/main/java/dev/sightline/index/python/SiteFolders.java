package dev.sightline.index.python;

import dev.sightline.index.FileSystem.Kind;
import dev.sightline.index.Folders;
import dev.sightline.index.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where an installation of Python below some folder keeps what is installed into it. */
record SiteFolders(Folders folders, String prefix) {
  private static final Pattern LIBRARY = Pattern.compile("(?:python|pypy)(\\d+)\\.(\\d+)t?");
  private static final List<String> KINDS = List.of("site-packages", "dist-packages");

  /** The folders found, the version they belong to, and what is odd. */
  record Found(List<String> sites, String version, List<Trouble> troubles) {}

  private record Library(String folder, int major, int minor) {
    String version() {
      return major + "." + minor;
    }
  }

  /**
   * Those of one version of Python.
   *
   * @param wanted the version, or its beginning; empty for the newest there is
   */
  Found of(String wanted) {
    List<Library> all =
        Stream.of("lib", "lib64", "local/lib").flatMap(l -> libraries(prefix + "/" + l)).toList();
    List<String> versions = all.stream().map(Library::version).distinct().toList();
    String version = versions.contains(twoParts(wanted)) ? twoParts(wanted) : newest(all);
    List<String> sites = new ArrayList<>();
    all.stream().filter(l -> l.version().equals(version)).forEach(l -> addSites(l.folder, sites));
    addSites(prefix + "/lib/python3", sites); // Debian keeps those of all versions here
    addSites(prefix + "/Lib", sites);
    return new Found(sites, version, troubles(versions, version, wanted));
  }

  private List<Trouble> troubles(List<String> versions, String version, String wanted) {
    List<Trouble> troubles = new ArrayList<>();
    String all = String.join(", ", versions);
    if (!wanted.isEmpty() && !versions.isEmpty() && !version.equals(twoParts(wanted))) {
      String why = "it should be Python " + wanted + " but holds packages of " + all;
      troubles.add(new Trouble(prefix, why));
    }
    if (versions.size() > 1) {
      String why = "it holds packages of Python " + all + "; those of " + version + " are read";
      troubles.add(new Trouble(prefix, why));
    }
    return troubles;
  }

  private static String newest(List<Library> all) {
    return all.stream()
        .max(Comparator.comparingInt(Library::major).thenComparingInt(Library::minor))
        .map(Library::version)
        .orElse("");
  }

  static String twoParts(String version) {
    String[] parts = version.split("\\.", -1);
    return parts.length < 2 ? version : parts[0] + "." + parts[1];
  }

  private Stream<Library> libraries(String folder) {
    return folders.entries(folder).entrySet().stream()
        .filter(e -> e.getValue() == Kind.FOLDER)
        .map(e -> LIBRARY.matcher(e.getKey()))
        .filter(Matcher::matches)
        .filter(m -> m.group(1).length() < 3 && m.group(2).length() < 4)
        .map(m ->
            new Library(
                folder + "/" + m.group(),
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2))))
        .filter(l -> KINDS.stream().anyMatch(k -> folders.isFolder(l.folder + "/" + k)))
        .sorted(Comparator.comparing(Library::folder));
  }

  private void addSites(String library, List<String> sites) {
    for (String kind : KINDS) {
      if (folders.entries(library).get(kind) == Kind.FOLDER) {
        sites.add(library + "/" + kind);
      }
    }
  }
}
