package dev.sightline.model;

import java.util.List;
import java.util.Set;

/** Reads {@code sources}: a value that is read, a call's result, or what a call writes into. */
final class SourceReader implements EntryReader<Source> {
  @Override
  public Set<String> keys() {
    return Set.of("name", "call", "receivers", "into", "kind", "says");
  }

  @Override
  public String expects() {
    return "'name' or 'call', and 'kind'";
  }

  @Override
  public List<Source> read(Entry entry) {
    String key = entry.oneOf("name", "call");
    if (key.equals("name") && entry.has("into")) {
      entry.error("into", "'into' is for a 'call' that writes into an argument");
    }
    String kind = entry.kind("kind", Catalogue.SOURCES.keySet());
    String says = entry.says(Catalogue.SOURCES.getOrDefault(kind, ""));
    Arguments into = entry.arguments("into", Arguments.NONE);
    Source.Access access = access(entry, key);
    return entry.callees(key).stream()
        .map(callee -> new Source(callee, access, into, kind, says, entry.place()))
        .toList();
  }

  private static Source.Access access(Entry entry, String key) {
    if (key.equals("name")) {
      return Source.Access.VALUE;
    }
    return entry.has("into") ? Source.Access.ARGUMENT : Source.Access.CALL;
  }
}
