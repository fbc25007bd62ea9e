package dev.sightline.syntax.python;

import dev.sightline.syntax.DocumentParser;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.text.GapBuffer;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.util.List;

/** A Python document under edit. */
final class PythonDocument implements DocumentParser {
  private final Unit.Maker maker;
  private final boolean keep;
  private SourceTree tree;

  /**
   * @param keep whether edits will follow
   */
  PythonDocument(String text, Unit.Maker maker, boolean keep) {
    this.maker = maker;
    this.keep = keep;
    this.tree = parse(text);
  }

  private SourceTree parse(String text) {
    Source source = new Source(new GapBuffer(text));
    PythonLexer lexer = new PythonLexer(source, false, (offset, state) -> false);
    lexer.run(0, LexState.START);
    TokenBuffer tokens = new TokenBuffer(lexer.tokens, text.length());
    PythonParser parser = new PythonParser(tokens);
    parser.setErrorHandler(new PythonRecovery());
    parser.prepare(keep, 0, 0);
    SyntaxNode file = parser.file();
    TreeBuilder builder = new TreeBuilder(source, tokens, maker, 1, -1);
    return new SourceTree(
        "python", Text.of(text), builder.build(file, lexer.comments.toArray()), List.of());
  }

  @Override
  public SourceTree tree() {
    return tree;
  }

  @Override
  public SourceTree edit(int start, int end, String replacement) {
    tree = parse(tree.text().replace(start, end, replacement).toString());
    return tree;
  }
}
