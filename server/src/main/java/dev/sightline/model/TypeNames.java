package dev.sightline.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types that models speak of, by package: of a qualified name the first part that is
 * capitalised, with what stands before it. Immutable to whoever asks.
 */
final class TypeNames {
  private final Map<String, Set<String>> byPackage = new HashMap<>();

  TypeNames(List<? extends Collection<String>> names) {
    names.forEach(some -> some.forEach(this::add));
  }

  private void add(String name) {
    int start = 0;
    while (start < name.length()) {
      int dot = name.indexOf('.', start);
      int end = dot < 0 ? name.length() : dot;
      if (end > start && Character.isUpperCase(name.charAt(start))) {
        String around = name.substring(0, Math.max(0, start - 1));
        byPackage.computeIfAbsent(around, p -> new HashSet<>()).add(name.substring(start, end));
        return;
      }
      start = end + 1;
    }
  }

  /** Whether models speak of a type; null if they speak of none of its package. */
  @Nullable Boolean has(String inPackage, String name) {
    Set<String> types = byPackage.get(inPackage);
    return types == null ? null : (Boolean) types.contains(name);
  }
}
