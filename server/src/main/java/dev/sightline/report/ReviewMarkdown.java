package dev.sightline.report;

import dev.sightline.review.Claim;
import dev.sightline.review.Fact;
import dev.sightline.review.Review;
import dev.sightline.review.Section;
import java.io.IOException;
import java.util.List;

/** A review as Markdown, under the fixed headings. */
public final class ReviewMarkdown implements ReviewFormat {
  private static final int LONGEST_LINE = 110;

  @Override
  public void write(Review review, Appendable out) throws IOException {
    out.append("# Security review of ").append(subject(review)).append("\n");
    for (Section section : review.sections()) {
      out.append("\n## ").append(section.id().heading()).append("\n\n");
      if (section.claims().isEmpty()) {
        out.append("Nothing to say.\n");
      }
      List<Fact> before = List.of();
      for (Claim claim : section.claims()) {
        claim(claim, claim.facts().equals(before) ? List.of() : claim.facts(), out);
        before = claim.facts();
      }
    }
  }

  private static String subject(Review review) {
    return review.subject().isEmpty() ? "the workspace" : MarkdownText.code(review.subject());
  }

  /** One claim; facts that stand above already are not said again. */
  private static void claim(Claim claim, List<Fact> facts, Appendable out) throws IOException {
    out.append("- ").append(verdict(claim)).append(MarkdownText.prose(claim.text())).append('\n');
    String question = claim.question();
    if (question != null && !question.equals(claim.text())) {
      out.append("  Open: ").append(MarkdownText.prose(question)).append('\n');
    }
    for (Fact fact : facts) {
      out.append("  - ").append(MarkdownText.code(fact.path() + ":" + fact.line()));
      String text = MarkdownText.visible(fact.text());
      if (!text.isEmpty()) {
        out.append(" ").append(MarkdownText.code(shortened(text)));
      }
      if (!fact.says().isEmpty()) {
        out.append(" ").append(MarkdownText.prose(fact.says()));
      }
      out.append('\n');
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…";
  }

  private static String verdict(Claim claim) {
    return switch (claim.kind()) {
      case FACT -> "";
      case CONFIRMED -> "**Confirmed.** ";
      case NEEDS_REVIEW -> "**Needs review.** ";
      case CLEARED -> "**Cleared.** ";
    };
  }
}
