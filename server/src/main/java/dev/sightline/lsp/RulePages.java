package dev.sightline.lsp;

import dev.sightline.rule.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule's page lies on this machine: {@code ID.md} in a folder that comes with the program.
 */
final class RulePages {
  private final @Nullable Path folder;
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  /** Pages in a folder; null if there are none. */
  RulePages(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The URI of a rule's page, or null if it has none. */
  @Nullable String of(Rule rule) {
    return known.computeIfAbsent(rule.id(), this::find).orElse(null);
  }

  private Optional<String> find(String id) {
    boolean plain = id.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_".indexOf(c) >= 0);
    if (folder == null || !plain) {
      return Optional.empty();
    }
    Path page = folder.resolve(id + ".md");
    return Files.isRegularFile(page) ? Optional.of(Uris.of(page)) : Optional.empty();
  }
}
