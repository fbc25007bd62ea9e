package dev.sightline.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON values written short. */
final class Json {
  private Json() {}

  static JsonObject object(@Nullable Object... namesAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add(String.valueOf(namesAndValues[i]), value(namesAndValues[i + 1]));
    }
    return object;
  }

  static JsonElement value(@Nullable Object value) {
    return switch (value) {
      case null -> JsonNull.INSTANCE;
      case JsonElement element -> element;
      case String text -> new JsonPrimitive(text);
      case Number number -> new JsonPrimitive(number);
      case Boolean truth -> new JsonPrimitive(truth);
      case List<?> items -> {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(value(item)));
        yield array;
      }
      default -> throw new IllegalArgumentException("not JSON: " + value.getClass());
    };
  }

  /** The member as text, empty if it is absent or no primitive. */
  static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
  }
}
