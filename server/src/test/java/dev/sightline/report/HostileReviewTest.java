package dev.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sightline.analysis.ReviewedCode;
import dev.sightline.review.Claim;
import dev.sightline.review.Review;
import dev.sightline.review.Section;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What stands in code does nothing in a review but stand there. */
class HostileReviewTest {
  private static final String PATH = "a<b>`&.py";
  private static final String CODE =
      """
      \"\"\"</title><script>alert(1)</script> [click](command:do) \u001b[31m \u202e.\"\"\"
      import os
      def f(x):
          os.system("</pre><img src=x onerror=alert(1)> `" + x)  # ![i](http://h/) \u202e
      """;

  private final Review review = new ReviewedCode().with(PATH, CODE).of(PATH);

  private String written(ReviewFormat format) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(review, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertFalse(out.toString().contains("\u001b"), "moves the cursor");
    assertFalse(out.toString().contains("\u202e"), "reorders text");
    return out.toString();
  }

  @Test
  void html() {
    String page = written(new ReviewHtml());
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"), page);
  }

  @Test
  void markdown() {
    String text = written(new ReviewMarkdown());
    assertTrue(text.contains("\\[click\\](command:do)"), text);
    assertFalse(text.contains("\n#  ![i]"), text);
    assertTrue(text.startsWith("# Security review of ``a<b>`&.py``\n"), text);
  }

  @Test
  void headingsAreFixed() {
    String text = written(new ReviewMarkdown());
    int at = 0;
    for (String heading :
        new String[] {
          "Purpose",
          "Exposure",
          "Findings",
          "Effects",
          "Runtime change",
          "Trust boundaries",
          "Resources",
          "Checked and absent",
          "Not decided",
          "Review next"
        }) {
      int next = text.indexOf("\n## " + heading + "\n");
      assertTrue(next > at, heading);
      at = next;
    }
  }

  @Test
  void json() {
    JsonObject json = JsonParser.parseString(written(new ReviewJson())).getAsJsonObject();
    assertEquals(1, json.get("version").getAsInt());
    assertEquals(PATH, json.get("subject").getAsString());
    assertEquals(Section.Id.values().length, json.getAsJsonArray("sections").size());
    JsonObject first =
        json.getAsJsonArray("sections")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("claims")
            .get(0)
            .getAsJsonObject();
    assertEquals(Claim.Kind.FACT.word(), first.get("verdict").getAsString());
    assertEquals(1, first.getAsJsonArray("facts").get(0).getAsJsonObject().get("line").getAsInt());
  }
}
