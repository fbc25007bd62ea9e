package dev.sightline.index.python;

import dev.sightline.index.FileSystem;
import dev.sightline.index.FileSystem.Kind;
import dev.sightline.index.Folders;
import dev.sightline.index.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the {@code .pth} and {@code .egg-link} files of a folder: path lines count, code does not.
 */
final class PathFiles {
  private static final int MOST_LINES = 1000;
  private static final Set<String> RUNS = Set.of("import ", "import\t");

  private final FileSystem files;
  private final Folders folders;
  private final List<Trouble> troubles = new ArrayList<>();

  PathFiles(FileSystem files, Folders folders) {
    this.files = files;
    this.folders = folders;
  }

  List<Trouble> troubles() {
    return troubles;
  }

  /** The folders that the files of a site folder add to where modules are looked for. */
  List<String> of(String site) {
    List<String> paths = new ArrayList<>();
    new TreeMap<>(folders.entries(site))
        .forEach((name, kind) -> {
          if (kind == Kind.FILE && (name.endsWith(".pth") || name.endsWith(".egg-link"))) {
            read(site, name, paths);
          }
        });
    return paths;
  }

  private void read(String site, String name, List<String> paths) {
    String file = site + "/" + name;
    try {
      List<String> lines =
          new String(files.read(file), StandardCharsets.UTF_8).lines().limit(MOST_LINES).toList();
      // An .egg-link has the path first, and then where its setup.py lies.
      List<String> counted =
          name.endsWith(".egg-link") ? lines.subList(0, Math.min(1, lines.size())) : lines;
      if (counted.stream().anyMatch(l -> RUNS.stream().anyMatch(l::startsWith))) {
        troubles.add(
            new Trouble(
                file, "it has lines of code, which are not run: what they add is not found"));
      }
      counted.stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .filter(line -> RUNS.stream().noneMatch(line::startsWith))
          .forEach(line -> add(site, file, line.replace('\\', '/'), paths));
    } catch (IOException e) {
      troubles.add(new Trouble(file, String.valueOf(e.getMessage())));
    }
  }

  private void add(String site, String file, String line, List<String> paths) {
    String path = line.startsWith("/") || line.matches("[A-Za-z]:/.*") ? line : site + "/" + line;
    String plain = normal(path);
    if (line.startsWith("//")) {
      troubles.add(new Trouble(file, "'" + line + "' lies on another machine and is not read"));
      return;
    }
    switch (files.kind(plain)) {
      case FOLDER -> paths.add(plain);
      case FILE -> troubles.add(new Trouble(plain, "it is packed: its modules are not read"));
      default -> troubles.add(new Trouble(file, "it names '" + line + "', which is not there"));
    }
  }

  /** A path without {@code .} and {@code ..}. */
  static String normal(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && parts.size() > 1) {
        parts.removeLast();
      } else if (!part.equals(".") && !part.equals("..") && (!part.isEmpty() || parts.isEmpty())) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
