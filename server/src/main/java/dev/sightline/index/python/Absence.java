package dev.sightline.index.python;

import dev.sightline.index.FileSystem.Kind;
import dev.sightline.index.Folders;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells why there is no source of a module, from what is there in its stead. */
record Absence(Folders folders, List<String> paths, PythonEnvironment environment) {

  String of(String dotted) {
    String top = dotted.contains(".") ? dotted.substring(0, dotted.indexOf('.')) : dotted;
    return instead(dotted)
        .or(() ->
            StandardLibrary.has(top) ? Optional.of("is of the standard library") : partOf(top))
        .orElseGet(this::nowhere);
  }

  private Optional<String> instead(String dotted) {
    String name = dotted.substring(dotted.lastIndexOf('.') + 1);
    for (String path : paths) {
      String folder = ModulePath.folder(folders, path, dotted);
      if (folder != null) {
        Optional<String> found = in(folder, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> in(String folder, String name) {
    Map<String, Kind> entries = folders.entries(folder);
    if (entries.containsKey(name + ".pyi")) {
      return Optional.of("has only a stub, " + folder + "/" + name + ".pyi");
    }
    if (entries.get(name) == Kind.FOLDER) {
      return folders.isFile(folder + "/" + name + "/__init__.pyi")
          ? Optional.of("has only a stub, " + folder + "/" + name + "/__init__.pyi")
          : Optional.of("is a folder without __init__.py, " + folder + "/" + name);
    }
    return entries.keySet().stream()
        .sorted()
        .filter(e -> e.startsWith(name + "."))
        .filter(e -> e.endsWith(".so") || e.endsWith(".pyd") || e.endsWith(".pyc"))
        .findFirst()
        .map(e -> "is compiled, " + folder + "/" + e);
  }

  /** Its package is there and it is not: another version of it, perhaps. */
  private Optional<String> partOf(String top) {
    for (String path : paths) {
      Map<String, Kind> entries = folders.entries(path);
      if (entries.get(top) == Kind.FOLDER || entries.containsKey(top + ".py")) {
        return Optional.of("is not in " + path + ", though " + top + " is");
      }
    }
    return Optional.empty();
  }

  private String nowhere() {
    if (environment.paths().isEmpty()) {
      String why = environment.troubles().isEmpty() ? "" : reason();
      return "is not in the workspace, and no environment of Python is known" + why;
    }
    return "is neither in the workspace nor in " + environment.folder() + packed();
  }

  private String reason() {
    var trouble = environment.troubles().getFirst();
    return " (" + trouble.path() + ": " + trouble.why() + ")";
  }

  /** Eggs that are not unpacked may hold anything. */
  private String packed() {
    List<String> packed =
        environment.troubles().stream()
            .filter(t -> t.path().endsWith(".egg") || t.path().endsWith(".zip"))
            .map(t -> t.path())
            .toList();
    return packed.isEmpty() ? "" : "; what is packed is not read: " + String.join(", ", packed);
  }
}
