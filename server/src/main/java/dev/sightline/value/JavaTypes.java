package dev.sightline.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The public types of Java's own packages. */
record JavaTypes(Map<String, Set<String>> byPackage) {
  private static final String RESOURCE = "jdk-types.txt";

  /** Each line of the resource names a package, and then its types. */
  static JavaTypes read() {
    Map<String, Set<String>> byPackage = new HashMap<>();
    try (InputStream in = JavaTypes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return new JavaTypes(Map.of());
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> List.of(line.split(" ")))
          .forEach(
              words -> byPackage.put(words.get(0), Set.copyOf(words.subList(1, words.size()))));
    } catch (IOException e) {
      throw new UncheckedIOException("the types of Java's library cannot be read", e);
    }
    return new JavaTypes(byPackage);
  }

  /** Whether a package has a type; null if it is none of Java's own. */
  @Nullable Boolean has(String inPackage, String name) {
    Set<String> types = byPackage.get(inPackage);
    return types == null ? null : (Boolean) types.contains(name);
  }
}
