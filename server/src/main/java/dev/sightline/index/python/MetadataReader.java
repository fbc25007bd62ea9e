package dev.sightline.index.python;

import dev.sightline.index.Distribution;
import dev.sightline.index.FileSystem;
import dev.sightline.index.FileSystem.Kind;
import dev.sightline.index.Folders;
import dev.sightline.index.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what installers write about distributions. */
final class MetadataReader {
  private static final String DIST_INFO = ".dist-info";
  private static final String EGG_INFO = ".egg-info";
  private static final String RECORD = "/RECORD";

  private final FileSystem files;
  private final Folders folders;
  private final List<Trouble> leftovers = new ArrayList<>();

  MetadataReader(FileSystem files, Folders folders) {
    this.files = files;
    this.folders = folders;
  }

  /** What an installer left behind when it was interrupted, in the folders read so far. */
  List<Trouble> leftovers() {
    return leftovers;
  }

  /** The distributions in a folder, in order of their metadata's names. */
  List<Distribution> in(String site) {
    List<Distribution> found = new ArrayList<>();
    new TreeMap<>(folders.entries(site))
        .forEach((name, kind) -> {
          if (name.startsWith("~")) {
            leftovers.add(
                new Trouble(
                    site + "/" + name, "an installation was interrupted and left it behind"));
          } else if (name.endsWith(DIST_INFO) && kind == Kind.FOLDER) {
            found.add(wheel(site, name));
          } else if (name.endsWith(EGG_INFO)) {
            found.add(egg(site, name, kind));
          } else if (name.endsWith(".egg") && kind == Kind.FILE) {
            leftovers.add(new Trouble(site + "/" + name, "it is packed: its modules are not read"));
          }
        });
    return found;
  }

  private Distribution wheel(String site, String name) {
    String folder = site + "/" + name;
    Header header = header(folder + "/METADATA");
    String problem = header.problem();
    if (problem.isEmpty() && !folders.isFile(folder + RECORD)) {
      problem = "is half installed: there is no list of its files (RECORD)";
    } else if (problem.isEmpty() && !isThere(site, folder)) {
      problem = "is half installed: none of its modules is there";
    }
    String stem = name.substring(0, name.length() - DIST_INFO.length());
    return distribution(stem, header, folder, site, problem);
  }

  private Distribution egg(String site, String name, Kind kind) {
    String path = site + "/" + name;
    Header header = header(kind == Kind.FOLDER ? path + "/PKG-INFO" : path);
    String stem = name.substring(0, name.length() - EGG_INFO.length());
    return distribution(stem, header, path, site, header.problem());
  }

  /** Of what the metadata say, else of what their own name says. */
  private static Distribution distribution(
      String stem, Header header, String metadata, String site, String problem) {
    String[] parts = stem.split("-", 3);
    String version = parts.length > 1 ? parts[1] : "";
    return new Distribution(
        header.name() == null ? parts[0] : header.name(),
        header.version() == null ? version : header.version(),
        metadata,
        site,
        problem);
  }

  private record Header(@Nullable String name, @Nullable String version, String problem) {}

  private Header header(String file) {
    String name = null;
    String version = null;
    try {
      String text = new String(files.read(file), StandardCharsets.UTF_8);
      for (String line : text.lines().takeWhile(l -> !l.isBlank()).toList()) {
        name = name == null ? value(line, "Name:") : name;
        version = version == null ? value(line, "Version:") : version;
      }
    } catch (IOException e) {
      String why = "is half installed: its metadata cannot be read, " + e.getMessage();
      return new Header(null, null, why);
    }
    boolean whole = name != null && version != null;
    return new Header(name, version, whole ? "" : "has metadata without a name or version");
  }

  private static @Nullable String value(String line, String key) {
    return line.regionMatches(true, 0, key, 0, key.length())
        ? line.substring(key.length()).strip()
        : null;
  }

  /** Whether any of the modules in a distribution's list of files is there. */
  private boolean isThere(String site, String folder) {
    List<String> modules = list(folder).stream().filter(f -> f.endsWith(".py")).toList();
    return modules.isEmpty() || modules.stream().anyMatch(f -> folders.isFile(site + "/" + f));
  }

  /** The files of a distribution, relative to its site folder; none if nothing lists them. */
  Set<String> files(Distribution distribution) {
    return new HashSet<>(list(distribution.metadata()));
  }

  private List<String> list(String folder) {
    boolean wheel = folders.isFile(folder + RECORD);
    String file = wheel ? folder + RECORD : folder + "/installed-files.txt";
    if (!folders.isFile(file)) {
      return List.of();
    }
    try {
      return new String(files.read(file), StandardCharsets.UTF_8)
          .lines()
          .map(wheel ? MetadataReader::firstField : line -> line.replaceFirst("^\\.\\./", ""))
          .filter(path -> !path.startsWith("..") && !path.startsWith("/"))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Of a line with commas, perhaps quoted. */
  private static String firstField(String line) {
    if (line.startsWith("\"")) {
      int end = line.indexOf('"', 1);
      return end < 0 ? line : line.substring(1, end);
    }
    int comma = line.indexOf(',');
    return comma < 0 ? line : line.substring(0, comma);
  }
}
