package dev.sightline.model;

import java.util.List;
import java.util.Set;

/** Reads {@code sanitizers}. */
final class SanitizerReader implements EntryReader<Sanitizer> {
  @Override
  public Set<String> keys() {
    return Set.of("call", "receivers", "kinds", "when");
  }

  @Override
  public String expects() {
    return "'call' and 'kinds'";
  }

  @Override
  public List<Sanitizer> read(Entry entry) {
    Set<String> kinds = entry.sinkKinds();
    List<Condition> when = entry.conditions();
    return entry.callees("call").stream()
        .map(callee -> new Sanitizer(callee, kinds, when, entry.place()))
        .toList();
  }
}
