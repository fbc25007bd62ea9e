package dev.sightline.report;

import com.google.gson.stream.JsonWriter;
import dev.sightline.review.EffectTable;
import dev.sightline.review.Fact;
import java.io.IOException;
import java.io.StringWriter;

/** What functions do, written down. */
public final class EffectsReport {
  private EffectsReport() {}

  /** As Markdown; functions that do nothing known are left out. */
  public static void markdown(EffectTable table, Appendable out) throws IOException {
    out.append("# Effects\n");
    for (EffectTable.Row row : table.rows()) {
      if (!row.effects().isEmpty()) {
        out.append("\n## ").append(MarkdownText.code(row.name())).append("\n\n");
        out.append(MarkdownText.code(place(row.at())));
        String unknown = row.unknown() == 1 ? " call leads" : " calls lead";
        out.append(row.unknown() == 0 ? "\n\n" : "; " + row.unknown() + unknown);
        out.append(row.unknown() == 0 ? "" : " to unknown code\n\n");
        for (EffectTable.Effect effect : row.effects()) {
          out.append("- ").append(MarkdownText.prose(effect.phrase())).append(": ");
          out.append(MarkdownText.code(effect.callee())).append(" at ");
          out.append(MarkdownText.code(place(effect.facts().getLast()))).append('\n');
        }
      }
    }
  }

  private static String place(Fact fact) {
    return fact.path() + ":" + fact.line();
  }

  /** As JSON, every function. */
  public static void json(EffectTable table, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    JsonWriter json = new JsonWriter(buffer);
    json.setIndent(" ");
    json.beginObject().name("version").value(1).name("functions").beginArray();
    for (EffectTable.Row row : table.rows()) {
      json.beginObject().name("name").value(row.name()).name("path").value(row.at().path());
      json.name("line").value(row.at().line()).name("unknown_calls").value(row.unknown());
      json.name("effects").beginArray();
      for (EffectTable.Effect effect : row.effects()) {
        effect(effect, json);
      }
      json.endArray().endObject();
    }
    json.endArray().endObject().flush();
    JsonText.append(buffer, out);
  }

  private static void effect(EffectTable.Effect effect, JsonWriter json) throws IOException {
    json.beginObject().name("effect").value(effect.kind()).name("says").value(effect.says());
    json.name("distance").value(effect.distance()).name("via").value(effect.via());
    json.name("facts").beginArray();
    for (Fact fact : effect.facts()) {
      json.beginObject().name("path").value(fact.path()).name("line").value(fact.line());
      json.name("text").value(fact.text()).endObject();
    }
    json.endArray().endObject();
  }
}
