package dev.sightline.model;

import java.util.List;
import java.util.Set;

/** Reads {@code objects}: types that depend on how the object was made. */
final class MadeReader implements EntryReader<Model.Made> {
  @Override
  public Set<String> keys() {
    return Set.of("call", "to", "type", "when");
  }

  @Override
  public String expects() {
    return "'call', 'type' and 'when'";
  }

  @Override
  public List<Model.Made> read(Entry entry) {
    String type = entry.fields().requiredText("type").orElse("");
    Arguments to = entry.arguments("to", Arguments.NONE);
    if (!to.equals(Arguments.NONE) && !to.equals(Arguments.RECEIVER)) {
      entry.error(
          "to", "what becomes of a type is the result, or with 'to: receiver' the receiver");
    }
    boolean ofReceiver = to.receiver();
    List<Condition> when = entry.conditions();
    return entry.callees("call").stream()
        .map(callee -> new Model.Made(callee, type, ofReceiver, when, entry.place()))
        .toList();
  }
}
