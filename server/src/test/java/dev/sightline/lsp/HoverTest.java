package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import dev.sightline.analysis.Finding;
import dev.sightline.lsp.rpc.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class HoverTest {
  private static final String URI = "file:///w/a.py";
  private static final String MARKDOWN =
      "{\"textDocument\":{\"hover\":{\"contentFormat\":[\"markdown\"]}}}";

  @Test
  void asksTheOpenQuestionFirst() throws Exception {
    try (TestClient client = TestClient.started(MARKDOWN)) {
      client.open(URI, "count = workers\n");
      JsonElement hover = hover(client, 0, 10);
      assertEquals(
          """
          **Is there an upper bound?**

          The word `workers` \\<stands\\> here.

          Whoever controls it controls the process.

          **No problem if:** The text is a constant.

          **What would settle it:** A maximum where the option is defined.

          **What to do:** Take it out.

          **If you disagree:** `# sightline: ignore[python.fake.workers] reason`

          needs review · low severity · [CWE-95](<https://cwe.mitre.org/data/definitions/95.html>) · `python.fake.workers`\
          """,
          Json.string(hover, "contents", "value"));
      assertEquals(TestClient.range("0:8>0:15"), Json.at(hover, "range"));
    }
  }

  @Test
  void speaksPlainlyToThoseWhoReadNoMarkdown() throws Exception {
    try (TestClient client = TestClient.started("{}")) {
      client.open(URI, "eval(x)\n");
      JsonElement hover = hover(client, 0, 1);
      assertEquals("plaintext", Json.string(hover, "contents", "kind"));
      String text = Json.string(hover, "contents", "value") + "";
      assertTrue(text.startsWith("The word `eval` <stands> here.\n\nWhoever"), text);
      assertTrue(text.contains("\n\nIf you disagree: # sightline: ignore[python.fake.eval]"), text);
    }
  }

  @Test
  void saysNothingWhereItHasNothingToSay() throws Exception {
    try (TestClient client = TestClient.started(MARKDOWN)) {
      client.open(URI, "x = 1\neval(x)\n");
      assertTrue(hover(client, 0, 0).isJsonNull());
      assertTrue(hover(client, 99, 99).isJsonNull());
      assertTrue(
          client
              .result(
                  "textDocument/hover",
                  "{\"textDocument\":{\"uri\":\"file:///other\"},\"position\":{\"line\":0,\"character\":0}}")
              .isJsonNull());
    }
  }

  @Test
  void explainsWhatAnIgnoreCommentSilences() throws Exception {
    try (TestClient client = TestClient.started(MARKDOWN)) {
      client.open(URI, "eval(x)  # sightline: ignore[python.fake.eval] known\n");
      String text = Json.string(hover(client, 0, 20), "contents", "value") + "";
      assertTrue(
          text.startsWith("This comment silences the finding below: known\n\n**The word"), text);
      assertTrue(hover(client, 0, 1).isJsonNull());
    }
  }

  @Test
  void textFromCodeStaysText() {
    Markup markdown = Markup.MARKDOWN;
    assertEquals(
        "\\[click\\](command:x) \\<img src=x\\> \\*a\\* &amp;lt; \\`",
        markdown.prose("[click](command:x) <img src=x> *a* &lt; `"));
    assertEquals("``a`b``", markdown.code("a`b"));
    assertEquals("`` `x ``", markdown.code("`x"));
    assertEquals("a \uFFFD\uFFFD\\[31m b", markdown.prose("a \u202e\u001b[31m\nb"));
    assertEquals("one `x = [1]` two", markdown.prose("one `x = [1]` two"));
    assertEquals("a\n\nb", markdown.prose("a\n\n\nb"));
  }

  @Test
  void namesFactsWithTheirPlaces() {
    Finding finding =
        FakeAnalyzer.find("a.py", dev.sightline.text.Text.of("loads(x)"), () -> false)
            .findings()
            .get(0);
    String text =
        new FindingHover(Markup.MARKDOWN, new RulePages(null), Path.of("/w")).text(finding, "#");
    assertTrue(
        text.contains("**How data gets here:**\n1. [`a.py:1`](<file:///w/a.py#L1>) comes in here"),
        text);
  }

  private static JsonElement hover(TestClient client, int line, int character) throws Exception {
    return client.result(
        "textDocument/hover",
        "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":%d,\"character\":%d}}"
            .formatted(URI, line, character));
  }
}
