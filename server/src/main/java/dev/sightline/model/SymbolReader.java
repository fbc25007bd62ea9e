package dev.sightline.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code symbols}; their kinds are free, since rules name them. */
final class SymbolReader implements EntryReader<Model.Symbol> {
  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final Set<String> seen = new HashSet<>();

  @Override
  public Set<String> keys() {
    return ModelLoader.SYMBOL_KEYS;
  }

  @Override
  public String expects() {
    return "'name' and 'kinds'";
  }

  @Override
  public List<Model.Symbol> read(Entry entry) {
    String name = entry.fields().requiredText("name").orElse("");
    List<String> kinds = entry.fields().texts("kinds");
    if (!name.isEmpty()) {
      entry.checkName("name", name);
    }
    if (!name.isEmpty() && !seen.add(name)) {
      entry.error("name", "'" + name + "' stands twice: join their kinds");
    }
    if (kinds.isEmpty()) {
      entry.error("kinds", "'kinds' is missing: 'kinds: [cpu-count]'");
    }
    for (String kind : kinds) {
      if (!KIND.matcher(kind).matches()) {
        entry.error("kinds", "a kind is lower-case words with '-', not '" + kind + "'");
      }
    }
    return List.of(new Model.Symbol(name, Set.copyOf(kinds), entry.place()));
  }
}
