package dev.sightline.analysis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema that editors check {@code .sightline.yaml} with says what the reader accepts. */
class SettingsSchemaTest {
  private final JsonObject settings = schema().getAsJsonObject("properties");

  @Test
  void namesEverySetting() {
    assertEquals(new TreeSet<>(LayerReader.KEYS), new TreeSet<>(settings.keySet()));
    assertEquals(
        new TreeSet<>(LayerReader.HOVER_KEYS),
        new TreeSet<>(setting("hover").getAsJsonObject("properties").keySet()));
  }

  @Test
  void namesEveryKindOfSource() {
    JsonArray kinds = setting("threat-model").getAsJsonObject("items").getAsJsonArray("oneOf");
    Set<String> named = new TreeSet<>();
    for (JsonElement kind : kinds) {
      named.add(kind.getAsJsonObject().get("const").getAsString());
    }
    assertEquals(new TreeSet<>(ThreatModel.words()), named);
  }

  @Test
  void givesTheDefaults() {
    assertEquals(Settings.MAX_PROBLEMS, setting("max-problems").get("default").getAsInt());
    assertEquals(Settings.BUDGET, setting("budget").get("default").getAsInt());
    assertEquals(
        Settings.DEFAULT.libraryMode(), setting("library-mode").get("default").getAsBoolean());
    assertEquals(
        Settings.DEFAULT.inlayHints(), setting("inlay-hints").get("default").getAsBoolean());
    assertEquals(
        Settings.DEFAULT.run().name().toLowerCase(Locale.ROOT),
        setting("run").get("default").getAsString());
  }

  private JsonObject setting(String name) {
    return settings.getAsJsonObject(name);
  }

  private static JsonObject schema() {
    try {
      return JsonParser.parseString(
              Files.readString(Path.of("src/main/resources/settings.schema.json")))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
