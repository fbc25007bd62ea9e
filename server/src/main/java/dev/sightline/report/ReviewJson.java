package dev.sightline.report;

import com.google.gson.stream.JsonWriter;
import dev.sightline.review.Claim;
import dev.sightline.review.Fact;
import dev.sightline.review.Review;
import dev.sightline.review.Section;
import dev.sightline.review.Survey;
import java.io.IOException;
import java.io.StringWriter;
import java.util.TreeSet;

/** A review in the JSON of CONTRACT, version 1. */
public final class ReviewJson implements ReviewFormat {

  @Override
  public void write(Review review, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    JsonWriter json = new JsonWriter(buffer);
    json.setIndent(" ");
    json.beginObject().name("version").value(1);
    json.name("subject").value(review.subject());
    json.name("sections").beginArray();
    for (Section section : review.sections()) {
      json.beginObject().name("id").value(section.id().word());
      json.name("claims").beginArray();
      for (Claim claim : section.claims()) {
        claim(claim, json);
      }
      json.endArray().endObject();
    }
    json.endArray();
    if (review.survey() != null) {
      survey(review.survey(), json);
    }
    json.endObject().flush();
    JsonText.append(buffer, out);
  }

  private static void survey(Survey survey, JsonWriter json) throws IOException {
    json.name("files").beginArray();
    for (Survey.Row row : survey.files()) {
      json.beginObject().name("path").value(row.path()).name("score").value(row.score());
      json.name("exposure").value(row.exposure()).name("open").value(row.open());
      json.name("confirmed").value(row.confirmed()).endObject();
    }
    json.endArray().name("folders").beginArray();
    for (Survey.Folder folder : survey.folders()) {
      json.beginObject().name("path").value(folder.name()).name("effects").beginObject();
      for (String effect : new TreeSet<>(folder.effects().keySet())) {
        json.name(effect).value(folder.effects().get(effect));
      }
      json.endObject().endObject();
    }
    json.endArray();
  }

  private static void claim(Claim claim, JsonWriter json) throws IOException {
    json.beginObject().name("text").value(claim.text());
    json.name("verdict").value(claim.kind().word());
    json.name("question").value(claim.question());
    json.name("facts").beginArray();
    for (Fact fact : claim.facts()) {
      json.beginObject().name("path").value(fact.path()).name("line").value(fact.line());
      json.name("text").value(fact.text()).name("says").value(fact.says()).endObject();
    }
    json.endArray().endObject();
  }
}
