package dev.sightline.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code effects}. */
final class EffectReader implements EntryReader<Effect> {
  @Override
  public Set<String> keys() {
    return Set.of("call", "receivers", "effect", "says");
  }

  @Override
  public String expects() {
    return "'call' and 'effect'";
  }

  @Override
  public List<Effect> read(Entry entry) {
    Set<String> kinds = new HashSet<>(Catalogue.EFFECTS.keySet());
    kinds.add(Effect.NONE);
    String effect = entry.kind("effect", kinds);
    String says = entry.says(Catalogue.EFFECTS.getOrDefault(effect, ""));
    return entry.callees("call").stream()
        .map(callee -> new Effect(callee, effect, says, entry.place()))
        .toList();
  }
}
