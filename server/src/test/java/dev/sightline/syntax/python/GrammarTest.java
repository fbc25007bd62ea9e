package dev.sightline.syntax.python;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.text.GapBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the speed and the reuse of parse contexts rest on. */
final class GrammarTest {

  /** No decision may need ANTLR's prediction: it would look further than one token. */
  @ParameterizedTest
  @ValueSource(strings = {"service.py", "texts.py", "legacy.py", "windows.py"})
  void oneTokenDecidesEachAlternative(String sample) throws IOException {
    try (InputStream in = GrammarTest.class.getResourceAsStream("/python/" + sample)) {
      PythonParser parser = parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertTrue(
          Arrays.stream(parser.getInterpreter().decisionToDFA)
              .allMatch(automaton -> automaton.s0 == null && automaton.states.isEmpty()));
    }
  }

  private static PythonParser parse(String text) {
    PythonLexer lexer =
        new PythonLexer(new Source(new GapBuffer(text)), false, (offset, state) -> false);
    lexer.run(0, LexState.START);
    PythonParser parser = new PythonParser(new TokenBuffer(lexer.tokens, text.length()));
    parser.setErrorHandler(new PythonRecovery());
    parser.prepare(false, 0, 0);
    parser.file();
    return parser;
  }
}
