package dev.sightline.lsp;

import dev.sightline.index.ContentHash;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where the review of a document is shown.
 *
 * @param path of a file; null if the editor asks us for the text
 */
record ReviewFile(String uri, @Nullable Path path) {
  private static final String PREFIX = ReviewDocuments.SCHEME + ":/";

  /** A document that we make; its URI tells of which document. */
  static ReviewFile made(String source) {
    String name = URLEncoder.encode(Uris.name(source), StandardCharsets.UTF_8).replace("+", "%20");
    String query = URLEncoder.encode(source, StandardCharsets.UTF_8).replace("+", "%20");
    return new ReviewFile(PREFIX + name + ".review.md?" + query, null);
  }

  /** A file in a folder of ours. */
  static ReviewFile in(Path folder, String source) {
    String key = ContentHash.of(source.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    String name = Uris.name(source).replaceAll("[^\\w.-]", "_");
    Path path = folder.resolve(key).resolve(name + ".review.md");
    return new ReviewFile(Uris.of(path), path);
  }

  /** The document that a review's URI is of; null if it is no such URI. */
  static @Nullable String source(String uri) {
    int query = uri.indexOf('?');
    if (!uri.startsWith(PREFIX) || query < 0) {
      return null;
    }
    try {
      return URLDecoder.decode(uri.substring(query + 1), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Writes the file anew, at once for whoever reads it. */
  void write(String text) throws IOException {
    Path folder = path == null ? null : path.getParent();
    if (path != null && folder != null) {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "review", ".tmp");
      Files.writeString(fresh, text);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
