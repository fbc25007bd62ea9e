package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.FrontEnd.Origin;
import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.SyntaxToken;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Span;
import java.text.Normalizer;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads Python's contexts. */
final class Reader extends NodeReader {

  Reader(Origin origin, int base, boolean pattern) {
    super(origin, base, pattern);
  }

  /** The range of a piece without its blocks, line ends and indentation. */
  Span content(SyntaxNode piece) {
    int start = start(piece);
    return new Span(start, Math.max(start, contentEnd(piece)));
  }

  private int contentEnd(ParseTree tree) {
    if (tree instanceof SyntaxToken token) {
      return isLayout(token.getType()) ? -1 : end(token);
    }
    SyntaxNode node = (SyntaxNode) tree;
    int found = -1;
    if (node.getRuleIndex() != PythonParser.RULE_block) {
      for (int i = node.childCount() - 1; i >= 0 && found < 0; i--) {
        found = contentEnd(node.child(i));
      }
    }
    return found;
  }

  static boolean isLayout(int type) {
    return switch (type) {
      case PythonParser.NEWLINE,
          PythonParser.INDENT,
          PythonParser.BAD_INDENT,
          PythonParser.DEDENT,
          PythonParser.EOF ->
          true;
      default -> false;
    };
  }

  /** A name as Python compares it. */
  String name(ParseTree token) {
    String text = text(token);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  Identifier identifier(ParseTree token) {
    return new Identifier(name(token), span(token));
  }
}
