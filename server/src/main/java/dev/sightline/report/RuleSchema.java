package dev.sightline.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.sightline.rule.Languages;
import dev.sightline.rule.load.KeyHelp;
import dev.sightline.rule.load.Keys;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The JSON Schema of rule files, for editors that know no better. */
public final class RuleSchema {
  private static final List<String> SEVERITIES =
      List.of(
          "CRITICAL",
          "HIGH",
          "MEDIUM",
          "LOW",
          "INFO",
          "ERROR",
          "WARNING",
          "INVENTORY",
          "EXPERIMENT");
  private static final Set<String> LISTS = Set.of("patterns", "pattern-either");
  private static final Set<String> TEXTS =
      Set.of("pattern", "pattern-regex", "pattern-not-regex", "message", "question", "id");

  private RuleSchema() {}

  /** The schema's text. */
  public static String json() {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
    schema.addProperty("title", "Rules of Sightline");
    schema.addProperty("type", "object");
    schema.add("required", strings(List.of("rules")));
    JsonObject rules = typed("array");
    rules.add("items", reference("rule"));
    schema.add("properties", of("rules", rules));
    JsonObject definitions = new JsonObject();
    definitions.add("rule", rule());
    definitions.add("term", term());
    definitions.add("formula", formula());
    definitions.add("flow", flow());
    schema.add("definitions", definitions);
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    return gson.toJson(schema) + "\n";
  }

  private static JsonObject rule() {
    JsonObject properties = new JsonObject();
    for (String key : Keys.RULE) {
      properties.add(key, described(key, ofRule(key)));
    }
    JsonObject rule = typed("object");
    rule.add("required", strings(List.of("id", "languages", "message", "severity")));
    rule.add("properties", properties);
    return rule;
  }

  private static JsonObject ofRule(String key) {
    return switch (key) {
      case "languages" -> listOf(oneOf(Languages.words()));
      case "severity" -> oneOf(SEVERITIES);
      case "mode" -> oneOf(List.of("search", "taint"));
      case "verdict" -> oneOf(List.of("confirmed", "needs_review"));
      case "review-next" -> listOf(typed("string"));
      case "metadata", "fix-regex", "paths", "taint" -> typed("object");
      case "options" -> properties(Keys.OPTIONS);
      case "explain" -> properties(Keys.EXPLAIN);
      case "evidence" -> evidence();
      default -> Keys.TAINT.contains(key) ? listOf(reference("flow")) : ofFormula(key);
    };
  }

  /** One question, or a list of them. */
  private static JsonObject evidence() {
    JsonObject one = properties(Keys.EVIDENCE);
    one.addProperty("additionalProperties", false);
    JsonArray either = new JsonArray();
    either.add(one);
    either.add(listOf(one));
    return of("oneOf", either);
  }

  private static JsonObject term() {
    JsonObject properties = new JsonObject();
    for (String key : Keys.FORMULA) {
      properties.add(key, described(key, ofFormula(key)));
    }
    for (String key : Keys.CONDITION) {
      properties.add(key, described(key, new JsonObject()));
    }
    return closed(properties);
  }

  private static JsonObject formula() {
    JsonObject properties = new JsonObject();
    for (String key : Keys.FORMULA) {
      properties.add(key, described(key, ofFormula(key)));
    }
    JsonArray either = new JsonArray();
    either.add(typed("string"));
    either.add(closed(properties));
    JsonObject formula = new JsonObject();
    formula.add("oneOf", either);
    return formula;
  }

  private static JsonObject flow() {
    JsonObject properties = new JsonObject();
    for (String key : Keys.FORMULA) {
      properties.add(key, described(key, ofFormula(key)));
    }
    Keys.TAINT_BESIDE.forEach(key -> properties.add(key, new JsonObject()));
    JsonObject flow = typed("object");
    flow.add("properties", properties);
    flow.addProperty("additionalProperties", false);
    return flow;
  }

  private static JsonObject ofFormula(String key) {
    if (LISTS.contains(key)) {
      return listOf(reference("term"));
    }
    if (TEXTS.contains(key)) {
      return typed("string");
    }
    return Keys.FORMULA.contains(key) ? reference("formula") : new JsonObject();
  }

  private static JsonObject described(String key, JsonObject schema) {
    KeyHelp.of(key).ifPresent(line -> schema.addProperty("description", line));
    return schema;
  }

  private static JsonObject properties(Collection<String> keys) {
    JsonObject properties = new JsonObject();
    keys.forEach(key -> properties.add(key, described(key, new JsonObject())));
    JsonObject schema = typed("object");
    schema.add("properties", properties);
    return schema;
  }

  private static JsonObject closed(JsonObject properties) {
    JsonObject schema = typed("object");
    schema.add("properties", properties);
    schema.addProperty("additionalProperties", false);
    schema.addProperty("minProperties", 1);
    schema.addProperty("maxProperties", 1);
    return schema;
  }

  private static JsonObject typed(String type) {
    return of("type", new JsonPrimitive(type));
  }

  private static JsonObject reference(String definition) {
    return of("$ref", new JsonPrimitive("#/definitions/" + definition));
  }

  private static JsonObject listOf(JsonObject items) {
    JsonObject list = typed("array");
    list.add("items", items);
    return list;
  }

  private static JsonObject oneOf(Collection<String> words) {
    return of("enum", strings(words));
  }

  private static JsonObject of(String key, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(key, value);
    return object;
  }

  private static JsonArray strings(Collection<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }
}
