package dev.sightline.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code settings}. */
final class SettingReader implements EntryReader<Setting> {
  private static final String[] HOW =
      Arrays.stream(Setting.How.values())
          .map(how -> how.name().toLowerCase(Locale.ROOT))
          .toArray(String[]::new);

  @Override
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>(Setting.PARTS);
    keys.addAll(List.of(HOW));
    keys.addAll(
        List.of("of-type", "read", "files", "set-by", "receivers", "named", "in", "decides"));
    return keys;
  }

  @Override
  public String expects() {
    return "one of '" + String.join("', '", HOW) + "'";
  }

  @Override
  public List<Setting> read(Entry entry) {
    // 'group' names the call that makes a group, or the argument that says the group
    Setting.How how = how(entry);
    String key = how.name().toLowerCase(Locale.ROOT);
    Map<String, Arguments> parts = new HashMap<>();
    for (String part : Setting.PARTS) {
      if (!part.equals(key) && entry.has(part)) {
        parts.put(part, entry.arguments(part, Arguments.NONE));
      }
    }
    if (how == Setting.How.CALL && !parts.containsKey("name")) {
      entry.error("call", "'name' is missing: which argument names the setting");
    }
    if (how == Setting.How.REGISTER && !parts.containsKey("options")) {
      entry.error("register", "'options' is missing: which argument holds the settings");
    }
    if (how == Setting.How.MODULE && !entry.has("files")) {
      entry.error("module", "'files' is missing: globs of the files that hold the settings");
    }
    if (how == Setting.How.GOVERNS && !(entry.has("named") && entry.has("in"))) {
      entry.error(
          "governs", "'named' and 'in' are needed: which settings, declared in which module");
    }
    String type = entry.fields().text("of-type").orElse("");
    boolean governs = how == Setting.How.GOVERNS;
    List<String> read = entry.fields().texts(governs ? "named" : "read");
    List<String> files = entry.fields().texts(governs ? "in" : "files");
    String setBy = entry.fields().text(governs ? "decides" : "set-by").orElse("");
    return entry.callees(key).stream()
        .map(callee -> new Setting(callee, how, parts, type, read, files, setBy, entry.place()))
        .toList();
  }

  private static Setting.How how(Entry entry) {
    boolean registers = entry.has("register");
    boolean declares = entry.has("call");
    String[] choices =
        registers || declares
            ? Arrays.stream(HOW).filter(key -> !key.equals("group")).toArray(String[]::new)
            : HOW;
    return Setting.How.valueOf(entry.oneOf(choices).toUpperCase(Locale.ROOT));
  }
}
