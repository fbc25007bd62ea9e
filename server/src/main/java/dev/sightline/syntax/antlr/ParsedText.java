package dev.sightline.syntax.antlr;

import dev.sightline.text.GapBuffer;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;

/**
 * Text, tokens, parse contexts and units, each brought up to date by as much as an edit asks for.
 */
final class ParsedText {
  private final FrontEnd front;
  private final Unit.Maker maker;
  private final GapBuffer buffer;
  private final TokenBuffer tokens;
  private final ReusingParser parser;

  private SyntaxNode file;
  private int[] comments;
  private long version = 1;

  /**
   * @param keep whether edits will follow
   */
  ParsedText(FrontEnd front, String text, Unit.Maker maker, boolean keep) {
    this.front = front;
    this.maker = maker;
    this.buffer = new GapBuffer(text);
    FrontEnd.Lexed lexed = front.lex(buffer, 0, null, FrontEnd.Checkpoint.NONE);
    this.tokens = new TokenBuffer(lexed.tokens(), text.length());
    this.comments = lexed.comments().toArray();
    this.parser = front.parser(tokens);
    parser.prepare(keep, 0, 0);
    this.file = parser.parseFile();
  }

  SourceTree.Layout layout() {
    return layout(-1);
  }

  private SourceTree.Layout layout(int editedAt) {
    UnitCollector units = new UnitCollector(maker, version, editedAt);
    front.divide(file, new FrontEnd.Origin(buffer, tokens), units);
    return units.layout(comments);
  }

  /** Replaces text and gives the new layout. */
  SourceTree.Layout replace(int start, int end, String inserted) {
    buffer.replace(start, end, inserted);
    Relexer relexer = new Relexer(front, tokens, start, end, start + inserted.length());
    Ranges read = relexer.run(buffer);
    comments = relexer.comments(comments, read);
    if (relexer.isDamaged()) {
      parser.prepare(true, relexer.damagedFrom(), relexer.unchangedFrom());
      file = parser.parseFile();
    }
    version++;
    return layout(start);
  }
}
