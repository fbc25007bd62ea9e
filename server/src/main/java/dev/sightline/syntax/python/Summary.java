package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every version asks of a statement's context, found out once: contexts outlive versions.
 *
 * @param kind the keyword of the header, AT for a decorator, 0 for others
 * @param header of a compound statement or clause
 * @param body the block or line behind the header, or the block that a broken line left
 * @param pieces what the statement is to the block around it
 */
record Summary(
    int kind, @Nullable SyntaxNode header, @Nullable SyntaxNode body, List<SyntaxNode> pieces) {

  static Summary of(SyntaxNode statement) {
    if (statement.summary() instanceof Summary known) {
      return known;
    }
    Summary made = make(statement);
    statement.setSummary(made);
    return made;
  }

  private static Summary make(SyntaxNode statement) {
    SyntaxNode first = statement.childCount() == 0 ? null : statement.nodeAt(0);
    boolean compound = first != null && first.getRuleIndex() == PythonParser.RULE_header;
    if (first != null && !compound && !statement.isBroken()) {
      return new Summary(0, null, null, Pieces.of(first).slice());
    }
    SyntaxNode header = compound ? first : null;
    int kind =
        header != null
            ? HeaderLowering.kind(header)
            : statement.typeAt(0) == PythonParser.AT ? PythonParser.AT : 0;
    return new Summary(kind, header, body(statement), List.of(statement));
  }

  /** The block or line of a compound statement, or the block that a broken line left. */
  static @Nullable SyntaxNode body(SyntaxNode piece) {
    SyntaxNode suite = Reader.child(piece, PythonParser.RULE_suite);
    SyntaxNode in = suite == null ? piece : suite;
    SyntaxNode block = Reader.child(in, PythonParser.RULE_block);
    if (block != null) {
      return block;
    }
    SyntaxNode line = Reader.child(in, PythonParser.RULE_line);
    if (line != null && suite == null && line.isBroken()) {
      return Reader.child(line, PythonParser.RULE_block);
    }
    return line;
  }
}
