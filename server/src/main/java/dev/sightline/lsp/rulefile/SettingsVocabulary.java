package dev.sightline.lsp.rulefile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sightline.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** {@code .sightline.yaml}, as its schema has it, with the ids of the rules there are. */
public final class SettingsVocabulary implements Vocabulary {
  private static final Set<String> BY_RULE = Set.of("enable", "disable");
  private static final String SEVERITY = "severity";

  private final JsonObject properties;
  private final Supplier<List<Word>> rules;

  /**
   * @param rules the ids of the rules there are, with what they say
   */
  public SettingsVocabulary(Supplier<List<Word>> rules) {
    this.properties = schema().getAsJsonObject("properties");
    this.rules = rules;
  }

  private static JsonObject schema() {
    try (InputStream in =
        Objects.requireNonNull(
            SettingsVocabulary.class.getResourceAsStream("/settings.schema.json"))) {
      return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Word> keys(YamlPlace place) {
    if (place.path().equals(List.of(SEVERITY))) {
      return rules.get();
    }
    List<Word> words = new ArrayList<>();
    JsonObject here = properties(place.path());
    here.keySet().forEach(key -> words.add(word(key, here.getAsJsonObject(key))));
    return words;
  }

  @Override
  public List<Word> values(YamlPlace place, Text text) {
    boolean item = place.part() == YamlPlace.Part.ITEM;
    String key = item ? place.parent() : place.key();
    if (BY_RULE.contains(key)) {
      return rules.get();
    }
    if (place.path().equals(List.of(SEVERITY))) {
      return words(properties.getAsJsonObject(SEVERITY).getAsJsonObject("additionalProperties"));
    }
    JsonObject here = properties(item ? List.of() : place.path()).getAsJsonObject(key);
    return here == null ? List.of() : words(here);
  }

  @Override
  public Optional<Word> key(YamlPlace place) {
    boolean item = place.part() == YamlPlace.Part.ITEM && BY_RULE.contains(place.parent());
    if (item || place.path().equals(List.of(SEVERITY))) {
      return rules.get().stream().filter(w -> w.text().equals(place.key())).findFirst();
    }
    return Optional.ofNullable(properties(place.path()).getAsJsonObject(place.key()))
        .map(schema -> word(place.key(), schema));
  }

  private JsonObject properties(List<String> path) {
    if (path.isEmpty()) {
      return properties;
    }
    JsonObject parent = properties.getAsJsonObject(path.getFirst());
    boolean inner = path.size() == 1 && parent != null && parent.has("properties");
    return inner ? parent.getAsJsonObject("properties") : new JsonObject();
  }

  private static Word word(String key, JsonObject schema) {
    JsonElement fallback = schema.get("default");
    String help = text(schema, "description");
    String isDefault = fallback == null ? "" : " If not set: `" + fallback.toString() + "`.";
    return new Word(key, help + isDefault, "");
  }

  private static String text(JsonObject schema, String member) {
    return schema.has(member) ? schema.get(member).getAsString() : "";
  }

  /** The values that a schema lists. */
  private static List<Word> words(JsonObject schema) {
    List<Word> words = new ArrayList<>();
    if (schema.has("items")) {
      words.addAll(words(schema.getAsJsonObject("items")));
    }
    if (schema.has("enum")) {
      schema.getAsJsonArray("enum").forEach(value -> words.add(Word.of(value.getAsString())));
    }
    if (schema.has("oneOf")) {
      for (JsonElement one : schema.getAsJsonArray("oneOf")) {
        JsonObject option = one.getAsJsonObject();
        words.add(new Word(text(option, "const"), text(option, "description"), ""));
      }
    }
    if (text(schema, "type").equals("boolean")) {
      words.add(Word.of("true"));
      words.add(Word.of("false"));
    }
    return words;
  }
}
