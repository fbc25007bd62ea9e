package dev.sightline.lsp.rpc;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.jspecify.annotations.Nullable;

/** The protocol's values to and from JSON: the library's adapters with two of ours. */
public final class Json {
  private final Gson gson;

  public Json() {
    gson =
        new MessageJsonHandler(
                Map.of(),
                builder ->
                    builder
                        .registerTypeAdapter(int.class, new Saturating())
                        .registerTypeAdapter(Integer.class, new Saturating())
                        .registerTypeAdapter(RawJson.class, new Raw())
                        .registerTypeAdapter(
                            VersionedTextDocumentIdentifier.class, new Versioned()))
            .getGson();
  }

  /**
   * The value of a type; null for nothing and for JSON null.
   *
   * @throws JsonParseException if it is not of that shape
   */
  public <T> @Nullable T read(@Nullable JsonElement json, Class<T> type) {
    return json == null ? null : gson.<@Nullable T>fromJson(json, type);
  }

  public String write(@Nullable Object value) {
    return value == null ? "null" : value instanceof RawJson raw ? raw.json() : gson.toJson(value);
  }

  public JsonElement tree(@Nullable Object value) {
    return value == null ? JsonNull.INSTANCE : gson.toJsonTree(value);
  }

  /** What stands at the end of a path of members, or JSON null. */
  public static JsonElement at(@Nullable JsonElement json, String... path) {
    JsonElement here = json;
    for (String name : path) {
      here = here instanceof JsonObject object ? object.get(name) : null;
    }
    return here == null ? JsonNull.INSTANCE : here;
  }

  /** Whether {@code true} stands at the end of a path. */
  public static boolean flag(@Nullable JsonElement json, String... path) {
    JsonElement found = at(json, path);
    return found.isJsonPrimitive()
        && found.getAsJsonPrimitive().isBoolean()
        && found.getAsBoolean();
  }

  /** The string at the end of a path, or null. */
  public static @Nullable String string(@Nullable JsonElement json, String... path) {
    JsonElement found = at(json, path);
    return found.isJsonPrimitive() && found.getAsJsonPrimitive().isString()
        ? found.getAsString()
        : null;
  }

  /**
   * Numbers beyond what an int holds become the nearest one: a position far outside stays outside.
   */
  private static final class Saturating extends TypeAdapter<@Nullable Integer> {
    @Override
    public @Nullable Integer read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return null;
      }
      if (in.peek() != JsonToken.NUMBER) {
        throw new JsonParseException("not a number");
      }
      return (int) in.nextDouble();
    }

    @Override
    public void write(JsonWriter out, @Nullable Integer value) throws IOException {
      out.value(value);
    }
  }

  /** The protocol demands the version, if only as null; the library leaves nulls out. */
  private static final class Versioned extends TypeAdapter<VersionedTextDocumentIdentifier> {
    @Override
    public VersionedTextDocumentIdentifier read(JsonReader in) {
      JsonElement json = JsonParser.parseReader(in);
      String uri = string(json, "uri");
      if (uri == null) {
        throw new JsonParseException("no uri");
      }
      JsonElement version = at(json, "version");
      boolean number = version.isJsonPrimitive() && version.getAsJsonPrimitive().isNumber();
      return new VersionedTextDocumentIdentifier(uri, number ? (int) version.getAsDouble() : null);
    }

    @Override
    public void write(JsonWriter out, VersionedTextDocumentIdentifier value) throws IOException {
      boolean nulls = out.getSerializeNulls();
      out.setSerializeNulls(true);
      out.beginObject().name("uri").value(value.getUri());
      out.name("version").value(value.getVersion()).endObject();
      out.setSerializeNulls(nulls);
    }
  }

  private static final class Raw extends TypeAdapter<RawJson> {
    @Override
    public RawJson read(JsonReader in) {
      throw new JsonParseException("for writing only");
    }

    @Override
    public void write(JsonWriter out, RawJson value) throws IOException {
      out.jsonValue(value.json());
    }
  }
}
