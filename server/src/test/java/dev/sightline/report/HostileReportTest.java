package dev.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/**
 * What stands in code, its names and its paths does nothing in a report but stand there: it opens
 * no tag, ends no command, moves no cursor, links nowhere.
 */
class HostileReportTest {
  private static final String ESCAPE = "\u001b[31m";
  private static final String REORDERED = "\u202e";
  private static final String SECRET = "k8Jq2vX9pLw4Zr7T";
  private static final String PATH = "a<b>&\"'%0A::error::x,y:\n::warning::z" + ESCAPE + ".py";
  private static final String RULE =
      """
      rules:
        - id: test.show
          languages: [python]
          severity: HIGH
          message: "Shows $X"
          fix: hide($X)
          metadata: {cwe: [CWE-1]}
          pattern: show($X)
      """;
  private static final String CODE =
      """
      show("</script><img src=x onerror=alert(1)> ]]> %s %s [click](command:do) ::error::y")
      show('''
      ::stop-commands::z
      ''')
      naïve_пароль = 1
      password = "%s"
      show("%s")
      """
          .formatted(ESCAPE, REORDERED, SECRET, SECRET);

  private final CheckReport report =
      Reports.traced(Reports.of(PATH, CODE, RULE), "note " + ESCAPE + "<b>\n::error::n");

  @Test
  void theRuleShowsWhatItFound() {
    String message = report.findings().getFirst().finding().judgement().message();
    assertTrue(message.contains("onerror=alert(1)"), message);
  }

  @Test
  void text() {
    noControls(Reports.written(new TextFormat(false), report));
  }

  @Test
  void html() {
    String html = Reports.written(new HtmlFormat(), report);
    noControls(html);
    assertFalse(html.contains("<img"), html);
    assertFalse(html.contains("<b>"), html);
    assertFalse(html.contains("<script"), html);
    assertTrue(html.contains("&lt;img src=x onerror=alert(1)&gt;"), html);
  }

  @Test
  void junit() throws Exception {
    String xml = Reports.written(new JunitFormat(), report);
    noControls(xml);
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var document = parser.parse(new InputSource(new StringReader(xml)));
    assertEquals(report.findings().size(), document.getElementsByTagName("testcase").getLength());
    assertEquals(0, document.getElementsByTagName("img").getLength());
  }

  @Test
  void github() {
    String commands = Reports.written(new GithubFormat(), report);
    noControls(commands);
    List<String> lines = commands.lines().toList();
    assertEquals(report.findings().size() + report.errors().size(), lines.size(), commands);
    for (String line : lines) {
      assertTrue(line.matches("::(error|warning|notice) file=a<b>&\"'%250A%3A%3Aerror.*"), line);
    }
  }

  @Test
  void gitlabAndJson() {
    for (CheckFormat format : List.of(new GitlabFormat(), new JsonFormat())) {
      String json = Reports.written(format, report);
      noControls(json);
      assertNotNull(JsonParser.parseString(json));
    }
  }

  @Test
  void sarif() {
    String sarif = Reports.written(new SarifFormat("1"), report);
    noControls(sarif);
    assertTrue(sarif.contains("\\\\[click](command:do)"), sarif); // escaped as SARIF has it
    assertFalse(sarif.contains("\"uri\": \"a<"), sarif);
  }

  @Test
  void noFormatShowsTheSecretOfAFixEither() {
    for (CheckFormat format :
        List.of(
            new TextFormat(false),
            new HtmlFormat(),
            new JunitFormat(),
            new GithubFormat(),
            new GitlabFormat(),
            new JsonFormat(),
            new SarifFormat("1"))) {
      assertFalse(Reports.written(format, report).contains(SECRET), format.getClass().getName());
    }
  }

  /** No control character but line ends, and none that reorders or hides text. */
  private static void noControls(String written) {
    written
        .codePoints()
        .forEach(c -> {
          boolean control = Character.getType(c) == Character.CONTROL && c != '\n';
          boolean hides = Character.getType(c) == Character.FORMAT;
          assertFalse(control || hides, () -> "U+" + Integer.toHexString(c) + " in " + written);
        });
  }
}
