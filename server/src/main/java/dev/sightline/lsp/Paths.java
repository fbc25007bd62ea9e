package dev.sightline.lsp;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How files are called in findings. */
final class Paths {
  private Paths() {}

  /** The path of a file under its root with {@code /}; of what has no file or root, its name. */
  static String relative(@Nullable Path root, @Nullable Path file, String uri) {
    if (file == null || file.getFileName() == null) {
      return Uris.name(uri);
    }
    Path shown = root != null && file.startsWith(root) ? root.relativize(file) : file.getFileName();
    return shown.toString().replace('\\', '/');
  }
}
