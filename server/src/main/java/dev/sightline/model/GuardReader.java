package dev.sightline.model;

import java.util.List;
import java.util.Set;

/** Reads {@code guards}: tests of a value, and validators that throw. */
final class GuardReader implements EntryReader<Guard> {
  @Override
  public Set<String> keys() {
    return Set.of("call", "receivers", "argument", "kinds", "holds", "raises", "when");
  }

  @Override
  public String expects() {
    return "'call', 'argument' and 'kinds'";
  }

  @Override
  public List<Guard> read(Entry entry) {
    Arguments argument = entry.arguments("argument");
    Set<String> kinds = entry.sinkKinds();
    boolean holds = entry.fields().flag("holds").orElse(true);
    boolean raises = entry.fields().flag("raises").orElse(false);
    List<Condition> when = entry.conditions();
    return entry.callees("call").stream()
        .map(callee -> new Guard(callee, argument, kinds, holds, raises, when, entry.place()))
        .toList();
  }
}
