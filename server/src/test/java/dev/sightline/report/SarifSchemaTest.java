package dev.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** SARIF as we write it keeps to the schema that OASIS publishes for 2.1.0. */
class SarifSchemaTest {
  private static final String RULE =
      """
      rules:
        - id: test.assert
          languages: [python]
          severity: LOW
          message: An assertion about $X
          fix: check($X)
          pattern: assert $X
      """;

  @Test
  void everyKindOfFindingKeepsToTheSchema() throws IOException {
    CheckReport report =
        Reports.traced(
            Reports.of(
                "a folder/b%c#d.py",
                """
                import subprocess
                password = "k8Jq2vX9pLw4Zr7T"
                def f(cmd):
                    assert cmd
                    subprocess.call(cmd, shell=True)
                    eval(cmd)  # sightline: ignore[python.code.eval] tested elsewhere
                    eval(cmd)  # nosec
                """,
                RULE),
            "a note with \\u001b and [a link](https://example.org)");
    String sarif = Reports.written(new SarifFormat("1.2.3"), report);
    for (String part :
        List.of("codeFlows", "relatedLocations", "suppressions", "fixes", "justification")) {
      assertTrue(sarif.contains('"' + part + '"'), part);
    }
    assertEquals("", problems(sarif));
  }

  @Test
  void aReportOfNothingKeepsToTheSchema() throws IOException {
    CheckReport nothing = new CheckReport(List.of(), List.of(), List.of());
    assertEquals("", problems(Reports.written(new SarifFormat("1.2.3"), nothing)));
  }

  @Test
  void theSchemaIsAsked() throws IOException {
    assertTrue(problems("{\"version\":\"2.1.0\",\"runs\":[{}]}").contains("tool"));
  }

  private static String problems(String sarif) throws IOException {
    try (InputStream schema =
        SarifSchemaTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
      String text =
          new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
      JsonSchema published =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(text);
      return published.validate(sarif, InputFormat.JSON).stream()
          .map(ValidationMessage::toString)
          .collect(Collectors.joining("\n"));
    }
  }
}
