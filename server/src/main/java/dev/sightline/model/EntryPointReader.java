package dev.sightline.model;

import dev.sightline.data.Data;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code entry-points}: by decorator, base class, registering call or name. */
final class EntryPointReader implements EntryReader<EntryPoint> {
  @Override
  public Set<String> keys() {
    return Set.of(
        "decorator",
        "base",
        "call",
        "function",
        "methods",
        "argument",
        "kind",
        "untrusted",
        "types",
        "converted",
        "returns",
        "after",
        "when",
        "parts",
        "says");
  }

  @Override
  public String expects() {
    return "'decorator', 'base', 'call' or 'function', and 'kind'";
  }

  @Override
  public List<EntryPoint> read(Entry entry) {
    String key = entry.oneOf("decorator", "base", "call", "function");
    EntryPoint.How how = EntryPoint.How.valueOf(key.toUpperCase(Locale.ROOT));
    Arguments argument = how == EntryPoint.How.CALL ? entry.arguments("argument") : Arguments.NONE;
    String kind = entry.kind("kind", Catalogue.SOURCES.keySet());
    String returns = entry.fields().text("returns").orElse("");
    entry.checkKind("returns", returns, Catalogue.SINKS.keySet());
    Map<String, String> types = texts(entry, "types");
    types.values().forEach(type -> entry.checkName("types", type));
    Map<String, String> parts = texts(entry, "parts");
    parts.values().forEach(part -> entry.checkKind("parts", part, Catalogue.SINKS.keySet()));
    List<Condition> when = entry.conditions();
    return entry.callees(key).stream()
        .map(callee ->
            new EntryPoint(
                how,
                callee.name(),
                entry.fields().texts("methods"),
                argument,
                kind,
                entry.fields().texts("untrusted"),
                types,
                entry.fields().text("converted").orElse(""),
                returns,
                entry.fields().text("after").orElse(""),
                parts,
                when,
                entry.says(""),
                entry.place()))
        .toList();
  }

  private static Map<String, String> texts(Entry entry, String key) {
    Map<String, String> texts = new HashMap<>();
    for (Data.Entry one :
        entry.fields().mapping(key).map(Data.Mapping::entries).orElse(List.of())) {
      if (one.value() instanceof Data.Scalar scalar) {
        texts.put(one.key(), scalar.text());
      } else {
        entry.error(key, "'" + key + "' gives one name for each key");
      }
    }
    return texts;
  }
}
