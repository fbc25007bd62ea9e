package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.FrontEnd.Origin;
import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads Java's contexts. */
final class Reader extends NodeReader {
  /** The kind of an expression or statement that was too deep. */
  static final String DEEP = "deep";

  Reader(Origin origin, int base, boolean pattern) {
    super(origin, base, pattern);
  }

  /** A name with its unicode escapes resolved. */
  String name(ParseTree token) {
    String text = text(token);
    return text.indexOf('\\') < 0 ? text : Escapes.unicode(text);
  }

  Identifier identifier(ParseTree token) {
    return new Identifier(name(token), span(token));
  }

  Expr.Name nameExpr(ParseTree token) {
    return new Expr.Name(name(token), span(token));
  }

  boolean isWord(ParseTree token, String word) {
    return text(token).equals(word);
  }
}
