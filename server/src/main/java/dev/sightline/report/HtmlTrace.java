package dev.sightline.report;

import dev.sightline.analysis.Finding;
import java.io.IOException;

/** How data gets to a finding and what was looked up, as parts of a page that open and close. */
final class HtmlTrace {
  private HtmlTrace() {}

  static void write(Finding.Trace trace, Appendable out) throws IOException {
    if (!trace.flow().isEmpty()) {
      out.append("<details class=\"flow\" open><summary>How data gets here, in ");
      out.append(String.valueOf(trace.flow().size())).append(" steps</summary>\n<ol>\n");
      for (Finding.Step step : trace.flow()) {
        out.append("<li><code>").append(Markup.escape(place(step.location()))).append("</code> ");
        out.append(Markup.escape(step.note())).append("</li>\n");
      }
      out.append("</ol>\n</details>\n");
    }
    if (!trace.evidence().isEmpty()) {
      out.append("<details class=\"evidence\" open><summary>What was looked up</summary>\n<ul>\n");
      for (Finding.Fact fact : trace.evidence()) {
        out.append("<li><code>").append(Markup.escape(place(fact.location()))).append("</code> ");
        out.append(Markup.escape(fact.says()));
        if (!fact.text().isBlank()) {
          out.append("<br><code>").append(Markup.escape(fact.text())).append("</code>");
        }
        out.append("</li>\n");
      }
      out.append("</ul>\n</details>\n");
    }
  }

  private static String place(Finding.Location at) {
    return at.path() + ":" + at.line();
  }
}
