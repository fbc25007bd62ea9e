package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.Prediction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GrammarTest {

  @ParameterizedTest
  @ValueSource(strings = {"Service.java", "Forms.java", "Compact.java"})
  void oneTokenDecidesEachAlternative(String sample) throws IOException {
    try (InputStream in = GrammarTest.class.getResourceAsStream("/java/" + sample)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Prediction.assertUnused(new JavaFrontEnd(), text);
    }
  }
}
