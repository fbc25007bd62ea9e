package dev.sightline.report;

import com.google.gson.stream.JsonWriter;
import dev.sightline.analysis.FileResult.IgnoreComment;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Every ignore comment, of every dialect, with what became of it, instead of the findings.
 *
 * @param json or for people
 */
public record AuditFormat(boolean json) implements CheckFormat {

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    if (json) {
      json(report, out);
    } else {
      text(report, out);
    }
  }

  private static void text(CheckReport report, Appendable out) throws IOException {
    for (CheckReport.Comment comment : report.comments()) {
      IgnoreComment said = comment.said();
      out.append(TerminalText.safe(comment.path()));
      out.append(":" + comment.line() + ":" + comment.column() + "  ");
      out.append(word(said)).append("  ").append(said.dialect());
      out.append(said.ids().isEmpty() ? "" : " " + String.join(", ", said.ids()));
      out.append(said.until() == null ? "" : "  until " + said.until());
      String reason = said.reason() == null ? "no reason given" : said.reason();
      out.append("  ").append(TerminalText.safe(reason)).append('\n');
    }
    out.append(summary(report.comments())).append('\n');
  }

  private static String summary(List<CheckReport.Comment> comments) {
    if (comments.isEmpty()) {
      return "No ignore comments.";
    }
    long withReason = comments.stream().filter(c -> c.said().reason() != null).count();
    String states =
        comments.stream()
            .collect(Collectors.groupingBy(c -> c.said().state(), Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return comments.size() + " ignore comments: " + states + "; " + withReason + " with a reason";
  }

  private static String word(IgnoreComment said) {
    return said.state().name().toLowerCase(Locale.ROOT);
  }

  private static void json(CheckReport report, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    JsonWriter json = new JsonWriter(buffer);
    json.setIndent(" ");
    json.beginObject().name("version").value(1).name("suppressions").beginArray();
    for (CheckReport.Comment comment : report.comments()) {
      IgnoreComment said = comment.said();
      json.beginObject().name("path").value(comment.path());
      json.name("line").value(comment.line()).name("column").value(comment.column());
      json.name("dialect").value(said.dialect()).name("rules").beginArray();
      for (String id : said.ids()) {
        json.value(id);
      }
      json.endArray().name("reason").value(said.reason());
      json.name("until").value(said.until() == null ? null : said.until().toString());
      json.name("state").value(word(said)).endObject();
    }
    json.endArray().endObject().flush();
    JsonText.append(buffer, out);
  }
}
