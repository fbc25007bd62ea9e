package dev.sightline.syntax.java;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Literal;
import dev.sightline.tree.Expr.LiteralKind;
import dev.sightline.tree.Expr.StringLiteral;
import dev.sightline.tree.Span;
import org.antlr.v4.runtime.tree.ParseTree;

/** Strings, text blocks, characters and numbers. */
final class LiteralLowering {
  private static final String BLOCK = "\"\"\"";

  private final Reader reader;

  LiteralLowering(Reader reader) {
    this.reader = reader;
  }

  StringLiteral string(ParseTree token) {
    Span span = reader.span(token);
    String text = reader.text(span);
    boolean block = text.startsWith(BLOCK);
    int marks = block ? BLOCK.length() : 1;
    boolean closed =
        text.length() >= 2 * marks && text.endsWith(block ? BLOCK : "\"") && !endsEscaped(text);
    if (!closed) {
      reader.error(span);
    }
    int to = closed ? text.length() - marks : text.length();
    String raw = text.substring(marks, Math.max(marks, to));
    String value = block ? Escapes.textBlock(raw) : Escapes.resolve(raw);
    Span content = new Span(span.start() + marks, span.start() + Math.max(marks, to));
    return new StringLiteral("", value, content, span);
  }

  /** Whether the last quote is escaped, so that it closes nothing. */
  private static boolean endsEscaped(String text) {
    int backslashes = 0;
    while (text.length() - 2 - backslashes >= 0
        && text.charAt(text.length() - 2 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  Expr character(ParseTree token) {
    Span span = reader.span(token);
    String text = reader.text(span);
    if (text.length() < 3 || !text.endsWith("'")) {
      reader.error(span);
    }
    return new Literal(LiteralKind.CHARACTER, text, span);
  }

  Expr number(ParseTree token) {
    String text = reader.text(token);
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    boolean floating =
        text.indexOf('.') >= 0
            || (hex
                ? text.indexOf('p') >= 0 || text.indexOf('P') >= 0
                : text.chars().anyMatch(c -> "eEfFdD".indexOf(c) >= 0));
    LiteralKind kind = floating ? LiteralKind.FLOAT : LiteralKind.INTEGER;
    return new Literal(kind, text, reader.span(token));
  }
}
