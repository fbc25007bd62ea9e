package dev.sightline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code guards}: tests of a value, and validators that throw. */
final class GuardReader implements EntryReader<Guard> {
  private static final Map<String, Guard.Tells> TELLS =
      Arrays.stream(Guard.Tells.values())
          .collect(Collectors.toMap(t -> t.name().toLowerCase(Locale.ROOT), t -> t));

  @Override
  public Set<String> keys() {
    return Set.of("call", "receivers", "argument", "kinds", "holds", "raises", "tells", "when");
  }

  @Override
  public String expects() {
    return "'call', 'argument' and 'kinds'";
  }

  @Override
  public List<Guard> read(Entry entry) {
    Arguments argument = entry.arguments("argument");
    Set<String> kinds = entry.sinkKinds("kinds");
    boolean holds = entry.fields().flag("holds").orElse(true);
    boolean raises = entry.fields().flag("raises").orElse(false);
    String said = entry.fields().text("tells").orElse(raises ? "return" : "truth");
    Guard.Tells tells = TELLS.getOrDefault(said, Guard.Tells.TRUTH);
    if (!TELLS.containsKey(said)) {
      entry.error("tells", "'tells' is one of " + String.join(", ", TELLS.keySet()));
    }
    List<Condition> when = entry.conditions();
    return entry.callees("call").stream()
        .map(callee -> new Guard(callee, argument, kinds, holds, tells, when, entry.place()))
        .toList();
  }
}
