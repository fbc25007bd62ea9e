package dev.sightline.index.python;

import dev.sightline.index.FileSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a {@code pyvenv.cfg} says: lines of {@code key = value}; anything else in it is nothing. */
record EnvironmentConfig(Map<String, String> values) {
  static final String NAME = "pyvenv.cfg";

  /**
   * Reads the one of an environment.
   *
   * @throws IOException if it cannot be read
   */
  static EnvironmentConfig read(FileSystem files, String folder) throws IOException {
    Map<String, String> values = new HashMap<>();
    String text = new String(files.read(folder + "/" + NAME), StandardCharsets.UTF_8);
    text.lines()
        .forEach(line -> {
          int equals = line.indexOf('=');
          if (equals > 0) {
            String key = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            values.put(key, line.substring(equals + 1).strip());
          }
        });
    return new EnvironmentConfig(values);
  }

  /** Version of Python; empty if it does not say. */
  String version() {
    return values.getOrDefault("version", values.getOrDefault("version_info", ""));
  }

  /** Folder of the interpreter that the environment was made from. */
  @Nullable String home() {
    return values.get("home");
  }

  /** Whether what is installed beside that interpreter is seen too. */
  boolean seesSystem() {
    return values.getOrDefault("include-system-site-packages", "").equalsIgnoreCase("true");
  }
}
