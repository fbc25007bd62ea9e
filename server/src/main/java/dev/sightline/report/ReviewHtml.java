package dev.sightline.report;

import dev.sightline.review.Claim;
import dev.sightline.review.Fact;
import dev.sightline.review.Review;
import dev.sightline.review.Section;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A review as one page that works from disk and loads nothing. */
public final class ReviewHtml implements ReviewFormat {

  @Override
  public void write(Review review, Appendable out) throws IOException {
    String subject = review.subject().isEmpty() ? "the workspace" : review.subject();
    String title = "Security review of " + Markup.escape(subject);
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(title).append("</title>\n<style>\n").append(style());
    out.append("</style>\n</head>\n<body>\n");
    out.append("<a class=\"skip\" href=\"#purpose\">To the review</a>\n<main>\n");
    out.append("<h1>").append(title).append("</h1>\n");
    contents(review, out);
    if (review.survey() != null) {
      SurveyHtml.write(review.survey(), out);
    }
    for (Section section : review.sections()) {
      section(section, out);
    }
    out.append("</main>\n</body>\n</html>\n");
  }

  private static String style() throws IOException {
    return resource("report.css") + resource("review.css");
  }

  private static String resource(String name) throws IOException {
    try (InputStream css = ReviewHtml.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Links to the sections, with how many questions each holds. */
  private static void contents(Review review, Appendable out) throws IOException {
    out.append("<nav aria-label=\"Sections\">\n<ul>\n");
    for (Section section : review.sections()) {
      long open =
          section.claims().stream().filter(c -> c.kind() == Claim.Kind.NEEDS_REVIEW).count();
      out.append("<li><a href=\"#").append(section.id().word()).append("\">");
      out.append(section.id().heading()).append("</a>");
      if (open > 0) {
        out.append(" <span class=\"count\">").append(String.valueOf(open)).append(" open</span>");
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n</nav>\n");
  }

  private static void section(Section section, Appendable out) throws IOException {
    String id = section.id().word();
    out.append("<section aria-labelledby=\"").append(id).append("\">\n<h2 id=\"").append(id);
    out.append("\" tabindex=\"-1\">").append(section.id().heading()).append("</h2>\n");
    if (section.claims().isEmpty()) {
      out.append("<p class=\"meta\">Nothing to say.</p>\n");
    }
    for (Claim claim : section.claims()) {
      claim(claim, out);
    }
    out.append("</section>\n");
  }

  private static void claim(Claim claim, Appendable out) throws IOException {
    out.append("<article class=\"claim ").append(claim.kind().word()).append("\">\n<p>");
    out.append(verdict(claim)).append(prose(claim.text())).append("</p>\n");
    String question = claim.question();
    if (question != null && !question.equals(claim.text())) {
      out.append("<p class=\"question\">").append(prose(question)).append("</p>\n");
    }
    if (!claim.facts().isEmpty()) {
      out.append("<ul class=\"facts\">\n");
      for (Fact fact : claim.facts()) {
        fact(fact, out);
      }
      out.append("</ul>\n");
    }
    out.append("</article>\n");
  }

  private static void fact(Fact fact, Appendable out) throws IOException {
    out.append("<li><code class=\"place\">");
    out.append(Markup.escape(fact.path() + ":" + fact.line())).append("</code>");
    if (!fact.says().isEmpty()) {
      out.append(" ").append(prose(fact.says()));
    }
    if (!fact.text().isBlank()) {
      out.append("<pre><code>").append(Markup.escape(fact.text())).append("</code></pre>");
    }
    out.append("</li>\n");
  }

  private static String verdict(Claim claim) {
    return switch (claim.kind()) {
      case FACT -> "";
      case CONFIRMED -> "<strong class=\"verdict\">Confirmed.</strong> ";
      case NEEDS_REVIEW -> "<strong class=\"verdict\">Needs review.</strong> ";
      case CLEARED -> "<strong class=\"verdict\">Cleared.</strong> ";
    };
  }

  /** Text in which back quotes enclose code. */
  static String prose(String text) {
    StringBuilder out = new StringBuilder();
    String[] parts = text.split("`", -1);
    boolean paired = parts.length % 2 == 1;
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1 && (paired || i < parts.length - 1);
      String safe = Markup.escape(parts[i]);
      out.append(code ? "<code>" + safe + "</code>" : safe);
    }
    return out.toString();
  }
}
