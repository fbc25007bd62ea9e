package dev.sightline.model;

import java.util.List;
import java.util.Set;

/** Reads {@code sanitizers}. */
final class SanitizerReader implements EntryReader<Sanitizer> {
  @Override
  public Set<String> keys() {
    return Set.of("call", "receivers", "kinds", "undoes", "when");
  }

  @Override
  public String expects() {
    return "'call' and 'kinds' or 'undoes'";
  }

  @Override
  public List<Sanitizer> read(Entry entry) {
    Set<String> kinds = entry.sinkKinds(entry.oneOf("kinds", "undoes"));
    boolean undoes = entry.has("undoes");
    List<Condition> when = entry.conditions();
    return entry.callees("call").stream()
        .map(callee -> new Sanitizer(callee, kinds, undoes, when, entry.place()))
        .toList();
  }
}
