package dev.sightline.model;

import java.util.List;
import java.util.Set;

/** Reads {@code sinks}: calls, and places that are assigned to. */
final class SinkReader implements EntryReader<Sink> {
  @Override
  public Set<String> keys() {
    return Set.of("call", "assign", "receivers", "argument", "kind", "when", "says");
  }

  @Override
  public String expects() {
    return "'call' with 'argument', or 'assign'; and 'kind'";
  }

  @Override
  public List<Sink> read(Entry entry) {
    String key = entry.oneOf("call", "assign");
    boolean call = key.equals("call");
    if (!call && entry.has("argument")) {
      entry.error("argument", "'argument' is for a 'call'; of 'assign' it is what is assigned");
    }
    Arguments argument = call ? entry.arguments("argument") : Arguments.NONE;
    String kind = entry.kind("kind", Catalogue.SINKS.keySet());
    String says = entry.says(Catalogue.SINKS.getOrDefault(kind, ""));
    List<Condition> when = entry.conditions();
    Sink.Access access = call ? Sink.Access.CALL : Sink.Access.ASSIGNED;
    return entry.callees(key).stream()
        .map(callee -> new Sink(callee, access, argument, kind, when, says, entry.place()))
        .toList();
  }
}
