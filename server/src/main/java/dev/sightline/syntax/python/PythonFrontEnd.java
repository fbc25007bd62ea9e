package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.FrontEnd;
import dev.sightline.syntax.antlr.ReusingParser;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.antlr.UnitCollector;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.text.GapBuffer;
import org.jspecify.annotations.Nullable;

/** Python's lexer, grammar and units. */
final class PythonFrontEnd implements FrontEnd {

  @Override
  public String language() {
    return PythonLanguage.ID;
  }

  @Override
  public Lexed lex(GapBuffer text, int from, @Nullable Object state, Checkpoint checkpoint) {
    PythonLexer lexer = new PythonLexer(new Source(text), false, checkpoint);
    lexer.run(from, state instanceof LexState known ? known : LexState.START);
    return new Lexed(lexer.tokens, lexer.comments);
  }

  @Override
  public boolean isLayout(int tokenType) {
    return Reader.isLayout(tokenType);
  }

  @Override
  public ReusingParser parser(TokenBuffer tokens) {
    PythonParser parser = new PythonParser(tokens);
    parser.setErrorHandler(new PythonRecovery());
    return parser;
  }

  @Override
  public void divide(SyntaxNode file, Origin origin, UnitCollector units) {
    new TreeBuilder(origin, units).build(file);
  }
}
