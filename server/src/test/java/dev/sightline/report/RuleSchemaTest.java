package dev.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class RuleSchemaTest {
  private static final Path SCHEMA = Path.of("../docs/schema/rules.schema.json");

  /** To write it anew: {@code ./build -q -pl server test -Dtest=RuleSchemaTest -Dschema=write}. */
  @Test
  void theSchemaSaysWhatTheLoaderKnows() throws IOException {
    String wanted = RuleSchema.json();
    if (System.getProperty("schema", "").equals("write")) {
      Files.createDirectories(SCHEMA.getParent());
      Files.writeString(SCHEMA, wanted);
    }
    assertEquals(wanted, Files.readString(SCHEMA), "see above this test how to write it");
  }
}
