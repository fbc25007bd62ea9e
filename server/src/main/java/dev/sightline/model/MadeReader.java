package dev.sightline.model;

import java.util.List;
import java.util.Set;

/** Reads {@code objects}: types that depend on how the object was made. */
final class MadeReader implements EntryReader<Model.Made> {
  @Override
  public Set<String> keys() {
    return Set.of("call", "type", "when");
  }

  @Override
  public String expects() {
    return "'call', 'type' and 'when'";
  }

  @Override
  public List<Model.Made> read(Entry entry) {
    String type = entry.fields().requiredText("type").orElse("");
    List<Condition> when = entry.conditions();
    return entry.callees("call").stream()
        .map(callee -> new Model.Made(callee, type, when, entry.place()))
        .toList();
  }
}
