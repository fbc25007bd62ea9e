package dev.sightline.index.store;

import dev.sightline.index.ContentHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a user's caches lie: found as the launcher finds it, see {@code bin/warm-up}. */
public final class CacheFolder {
  private CacheFolder() {}

  /**
   * Our part of the user's cache folder; nothing if the user has none.
   *
   * @param environment the process's variables
   */
  public static Optional<Path> of(Map<String, String> environment) {
    return user(environment).map(folder -> folder.resolve("sightline").resolve("index"));
  }

  /** The store of one workspace, whose root is absolute. */
  public static Path store(Path folder, String root) {
    String name = ContentHash.of(root.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    return folder.resolve(name + ".store");
  }

  private static Optional<Path> user(Map<String, String> environment) {
    try {
      String named = environment.getOrDefault("XDG_CACHE_HOME", "");
      if (!named.isEmpty()) {
        return Optional.of(Path.of(named)).filter(Path::isAbsolute);
      }
      String windows = environment.getOrDefault("LOCALAPPDATA", "");
      if (!windows.isEmpty()) {
        return Optional.of(Path.of(windows));
      }
      String home = environment.getOrDefault("HOME", "");
      if (home.isEmpty() || !Files.isDirectory(Path.of(home))) {
        return Optional.empty();
      }
      Path mac = Path.of(home, "Library", "Caches");
      return Optional.of(Files.isDirectory(mac) ? mac : Path.of(home, ".cache"));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
