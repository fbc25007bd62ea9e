package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.FrontEnd;
import dev.sightline.syntax.antlr.ReusingParser;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.antlr.UnitCollector;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.text.GapBuffer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Java's lexer, grammar and units. */
final class JavaFrontEnd implements FrontEnd {

  @Override
  public String language() {
    return JavaLanguage.ID;
  }

  @Override
  public Lexed lex(GapBuffer text, int from, @Nullable Object state, Checkpoint checkpoint) {
    JavaLexer lexer = new JavaLexer(new JavaSource(text), JavaLexer.Mode.FILE, checkpoint);
    lexer.run(from, state instanceof LexState known ? known : LexState.START);
    return new Lexed(lexer.tokens, lexer.comments);
  }

  @Override
  public boolean isLayout(int tokenType) {
    return tokenType == Token.EOF;
  }

  @Override
  public ReusingParser parser(TokenBuffer tokens) {
    return newParser(tokens, new JavaRecovery());
  }

  static JavaParser newParser(TokenBuffer tokens, JavaRecovery recovery) {
    JavaParser parser = new JavaParser(tokens);
    parser.setErrorHandler(recovery);
    return parser;
  }

  @Override
  public void divide(SyntaxNode file, Origin origin, UnitCollector units) {
    new TreeBuilder(origin, units).build(file);
  }
}
