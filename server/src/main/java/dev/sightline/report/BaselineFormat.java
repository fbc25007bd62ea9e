package dev.sightline.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;

/** The findings as a baseline, to know them again: no text of the code is in it. */
public final class BaselineFormat implements CheckFormat {

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    JsonWriter json = new JsonWriter(buffer);
    json.setIndent(" ");
    json.beginObject().name("version").value(1).name("findings").beginArray();
    for (ReportedFinding reported : report.findings()) {
      json.beginObject().name("rule_id").value(reported.finding().rule().id());
      json.name("path").value(reported.path());
      json.name("line").value(reported.region().startLine());
      json.name("fingerprint").value(reported.finding().fingerprint()).endObject();
    }
    json.endArray().endObject().flush();
    JsonText.append(buffer, out);
  }
}
