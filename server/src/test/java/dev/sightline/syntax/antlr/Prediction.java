package dev.sightline.syntax.antlr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.text.GapBuffer;
import java.util.Arrays;

/** What the speed and the reuse of parse contexts rest on. */
public final class Prediction {
  private Prediction() {}

  /** No decision may need ANTLR's prediction: it would look further than one token. */
  public static void assertUnused(FrontEnd front, String text) {
    FrontEnd.Lexed lexed = front.lex(new GapBuffer(text), 0, null, FrontEnd.Checkpoint.NONE);
    ReusingParser parser = front.parser(new TokenBuffer(lexed.tokens(), text.length()));
    parser.prepare(false, 0, 0);
    parser.parseFile();
    assertTrue(
        Arrays.stream(parser.getInterpreter().decisionToDFA)
            .allMatch(automaton -> automaton.s0 == null && automaton.states.isEmpty()));
  }
}
