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
        "returns",
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
    Map<String, String> types = types(entry);
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
                returns,
                entry.says(""),
                entry.place()))
        .toList();
  }

  private static Map<String, String> types(Entry entry) {
    Map<String, String> types = new HashMap<>();
    for (Data.Entry type :
        entry.fields().mapping("types").map(Data.Mapping::entries).orElse(List.of())) {
      if (type.value() instanceof Data.Scalar scalar) {
        entry.checkName("types", scalar.text());
        types.put(type.key(), scalar.text());
      } else {
        entry.error("types", "'types' gives one type for each parameter");
      }
    }
    return types;
  }
}
