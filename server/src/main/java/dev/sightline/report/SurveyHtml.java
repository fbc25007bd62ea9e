package dev.sightline.report;

import dev.sightline.review.Survey;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Many files at a glance: a table of files by rank, and one of effects by folder with shades. */
final class SurveyHtml {
  private static final int MOST_FILES = 50;

  private SurveyHtml() {}

  static void write(Survey survey, Appendable out) throws IOException {
    files(survey.files(), out);
    folders(survey.folders(), out);
  }

  private static void files(List<Survey.Row> rows, Appendable out) throws IOException {
    out.append("<section aria-labelledby=\"map\">\n<h2 id=\"map\">Where to look first</h2>\n");
    out.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"map\">");
    out.append("<table>\n<thead><tr><th scope=\"col\">File</th>");
    for (String head : List.of("Score", "Entry points", "Inputs", "Confirmed", "Open")) {
      out.append("<th scope=\"col\" class=\"number\">").append(head).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    int most = rows.isEmpty() ? 1 : Math.max(1, rows.get(0).score());
    for (Survey.Row row : rows.subList(0, Math.min(MOST_FILES, rows.size()))) {
      out.append("<tr><th scope=\"row\"><code>").append(Markup.escape(row.path()));
      out.append(
          "</code><svg class=\"bar\" viewBox=\"0 0 100 2\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
      out.append("<rect width=\"" + 100 * row.score() / most + "\" height=\"2\"/></svg></th>");
      for (int value :
          List.of(row.score(), row.entrances(), row.inputs(), row.confirmed(), row.open())) {
        out.append("<td class=\"number\">" + value + "</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table></div>\n</section>\n");
  }

  private static void folders(List<Survey.Folder> folders, Appendable out) throws IOException {
    TreeSet<String> kinds = new TreeSet<>();
    folders.forEach(folder -> kinds.addAll(folder.effects().keySet()));
    int most =
        folders.stream()
            .flatMap(folder -> folder.effects().values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    out.append("<section aria-labelledby=\"chart\">\n<h2 id=\"chart\">Effects by folder</h2>\n");
    out.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"chart\">");
    out.append("<table class=\"chart\">\n<thead><tr><th scope=\"col\">Folder</th>");
    for (String kind : kinds) {
      out.append("<th scope=\"col\"><span>").append(Markup.escape(kind)).append("</span></th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Survey.Folder folder : folders) {
      out.append("<tr><th scope=\"row\"><code>").append(Markup.escape(folder.name()));
      out.append("</code></th>");
      for (String kind : kinds) {
        cell(folder.effects().getOrDefault(kind, 0), most, out);
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table></div>\n</section>\n");
  }

  /** The more, the darker: by the logarithm, so that few are seen beside many. */
  private static void cell(int count, int most, Appendable out) throws IOException {
    long shade = count == 0 ? 0 : Math.round(1 + 4 * Math.log(count) / Math.log(most + 1.0));
    out.append("<td class=\"s" + Math.min(5, shade) + "\">" + (count == 0 ? "" : count) + "</td>");
  }
}
