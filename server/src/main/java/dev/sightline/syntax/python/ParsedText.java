package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.Ranges;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.text.GapBuffer;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;

/**
 * Text, tokens, parse contexts and units, each brought up to date by as much as an edit asks for.
 */
final class ParsedText {
  private final Unit.Maker maker;
  private final GapBuffer buffer;
  private final Source source;
  private final TokenBuffer tokens;
  private final PythonParser parser;

  private SyntaxNode file;
  private int[] comments;
  private long version = 1;

  /**
   * @param keep whether edits will follow
   */
  ParsedText(String text, Unit.Maker maker, boolean keep) {
    this.maker = maker;
    this.buffer = new GapBuffer(text);
    this.source = new Source(buffer);
    PythonLexer lexer = new PythonLexer(source, false, (offset, state) -> false);
    lexer.run(0, LexState.START);
    this.tokens = new TokenBuffer(lexer.tokens, text.length());
    this.comments = lexer.comments.toArray();
    this.parser = new PythonParser(tokens);
    parser.setErrorHandler(new PythonRecovery());
    parser.prepare(keep, 0, 0);
    this.file = parser.file();
  }

  SourceTree.Layout layout() {
    return layout(-1);
  }

  private SourceTree.Layout layout(int editedAt) {
    return new TreeBuilder(source, tokens, maker, version, editedAt).build(file, comments);
  }

  /** Replaces text and gives the new layout. */
  SourceTree.Layout replace(int start, int end, String inserted) {
    buffer.replace(start, end, inserted);
    Relexer relexer = new Relexer(tokens, start, end, start + inserted.length());
    Ranges read = relexer.run(source);
    comments = relexer.comments(comments, read);
    if (relexer.isDamaged()) {
      parser.prepare(true, relexer.damagedFrom(), relexer.unchangedFrom());
      file = parser.file();
    }
    version++;
    return layout(start);
  }
}
