package dev.sightline.syntax.python;

import dev.sightline.syntax.python.Brackets.Kind;
import dev.sightline.syntax.python.grammar.PythonParser;
import org.jspecify.annotations.Nullable;

/** The part of the lexer that opens and closes: brackets, strings, what stands in f-strings. */
final class BracketLexer {
  /** As many as Python itself allows; what is nested deeper is one opaque token. */
  private static final int DEPTH = 200;

  private static final int LAMBDAS = 20;

  private final PythonLexer lexer;
  private final Source source;
  private final Lookahead lookahead;

  BracketLexer(PythonLexer lexer, Source source, Lookahead lookahead) {
    this.lexer = lexer;
    this.source = source;
    this.lookahead = lookahead;
  }

  /** Takes a bracket or a colon, or whatever has its own meaning in a replacement field. */
  boolean bracket(int c) {
    return switch (c) {
      case '(' -> open(Kind.ROUND, PythonParser.LPAR);
      case '[' -> open(Kind.SQUARE, PythonParser.LSQB);
      case '{' -> open(Kind.CURLY, PythonParser.LBRACE);
      case ')' -> close(Kind.ROUND, PythonParser.RPAR);
      case ']' -> close(Kind.SQUARE, PythonParser.RSQB);
      case '}' -> isIn(Kind.FIELD) ? closeField() : close(Kind.CURLY, PythonParser.RBRACE);
      case '`' ->
          isIn(Kind.BACKQUOTE)
              ? close(Kind.BACKQUOTE, PythonParser.BQCLOSE)
              : open(Kind.BACKQUOTE, PythonParser.BQOPEN);
      case ':' -> colon();
      case '!' -> isIn(Kind.FIELD) && source.at(lexer.pos + 1) != '=' && conversion();
      default -> false;
    };
  }

  private boolean isIn(Kind kind) {
    return lexer.brackets != null && lexer.brackets.kind() == kind;
  }

  private boolean open(Kind kind, int type) {
    if (Brackets.count(lexer.brackets) >= DEPTH) {
      lexer.emitTo(
          PythonParser.OPAQUE,
          kind == Kind.BACKQUOTE ? lexer.pos + 1 : lookahead.bracketEnd(lexer.pos));
    } else {
      lexer.push(kind);
      lexer.emitTo(type, lexer.pos + 1);
    }
    return true;
  }

  private boolean close(Kind kind, int type) {
    if (!isOpen(kind)) {
      return false;
    }
    while (!isIn(kind)) {
      closeTop();
    }
    pop();
    lexer.emitTo(type, lexer.pos + 1);
    return true;
  }

  /** Whether a bracket is open inside the innermost replacement field. */
  private boolean isOpen(Kind kind) {
    Brackets b = lexer.brackets;
    while (b != null && b.kind() != kind && b.kind() != Kind.FIELD && !b.isText()) {
      b = b.outer();
    }
    return b != null && b.kind() == kind;
  }

  /** Whether a character is an error by itself, so that runs of them are one token. */
  boolean isStray(int c) {
    return switch (c) {
      case ')' -> !isOpen(Kind.ROUND);
      case ']' -> !isOpen(Kind.SQUARE);
      case '}' -> !isOpen(Kind.CURLY) && !isOpen(Kind.FIELD);
      case '?', '$', '\0' -> true;
      default -> c < ' ' && c != Source.END && !Source.isBlank(c) && !Source.isNewline(c);
    };
  }

  private void pop() {
    lexer.brackets = outer(lexer.brackets);
  }

  private static @Nullable Brackets outer(@Nullable Brackets brackets) {
    return brackets == null ? null : brackets.outer();
  }

  /** Closes the innermost bracket, which the text leaves open. */
  private void closeTop() {
    Brackets top = lexer.brackets;
    if (top == null) {
      return;
    }
    lexer.brackets = top.outer();
    int at = lexer.lastEnd();
    switch (top.kind()) {
      case ROUND -> lexer.emit(PythonParser.RPAR, at, at);
      case SQUARE -> lexer.emit(PythonParser.RSQB, at, at);
      case CURLY -> lexer.emit(PythonParser.RBRACE, at, at);
      case BACKQUOTE -> lexer.emit(PythonParser.BQCLOSE, at, at);
      case DEEP -> lexer.emit(PythonParser.DEEPCLOSE, at, at);
      case STRING -> lexer.emit(PythonParser.FEND, at, at);
      case FIELD -> lexer.emit(PythonParser.FRBRACE, at, at);
      case FORMAT -> {}
    }
  }

  void closeAll() {
    while (lexer.brackets != null) {
      closeTop();
    }
  }

  void closeBackquotes() {
    while (isIn(Kind.BACKQUOTE)) {
      closeTop();
    }
  }

  /** A statement begins: closes everything, or as much as stands in a string over lines. */
  void closeForStatement() {
    while (lexer.brackets != null
        && !(lexer.brackets.kind() == Kind.STRING && lexer.brackets.triple())) {
      closeTop();
    }
  }

  boolean deep() {
    lexer.push(Kind.DEEP);
    lexer.emitTo(PythonParser.DEEPOPEN, lexer.pos + 4);
    return true;
  }

  boolean closeDeep() {
    if (!isOpen(Kind.DEEP)) {
      return false;
    }
    while (!isIn(Kind.DEEP)) {
      closeTop();
    }
    pop();
    lexer.emitTo(PythonParser.DEEPCLOSE, lexer.pos + 4);
    return true;
  }

  /** Counts a lambda whose colon is to come; false if there are too many. */
  boolean lambda() {
    Brackets top = lexer.brackets;
    int count = top == null ? lexer.lambdas : top.lambdas();
    if (count < LAMBDAS) {
      setLambdas(count + 1);
    }
    return count < LAMBDAS;
  }

  private void setLambdas(int count) {
    if (lexer.brackets == null) {
      lexer.lambdas = count;
    } else {
      lexer.brackets = lexer.brackets.withLambdas(count);
    }
  }

  private boolean colon() {
    Brackets top = lexer.brackets;
    if (top != null && top.kind() == Kind.FIELD) {
      Brackets string = top.outer();
      lexer.brackets =
          Brackets.text(
              Kind.FORMAT,
              string == null ? '"' : string.quote(),
              string != null && string.triple(),
              string != null && string.raw(),
              top);
      lexer.emitTo(PythonParser.FCOLON, lexer.pos + 1);
      return true;
    }
    int count = top == null ? lexer.lambdas : top.lambdas();
    if (count > 0) {
      setLambdas(count - 1);
      lexer.emitTo(PythonParser.LCOLON, lexer.pos + 1);
    } else if (source.at(lexer.pos + 1) == '=') {
      lexer.emitTo(PythonParser.COLONEQ, lexer.pos + 2);
    } else {
      lexer.emitTo(PythonParser.COLON, lexer.pos + 1);
    }
    return true;
  }

  private boolean conversion() {
    int name = source.skipBlanks(lexer.pos + 1);
    lexer.emitTo(PythonParser.CONVERSION, source.nameEnd(name));
    return true;
  }

  private boolean closeField() {
    pop();
    lexer.emitTo(PythonParser.FRBRACE, lexer.pos + 1);
    return true;
  }

  /** Takes a string literal with a prefix; false if the word is no prefix. */
  boolean prefixed(int start, int quote) {
    boolean formatted = false;
    boolean raw = false;
    for (int i = start; i < quote; i++) {
      int c = source.at(i) | 0x20;
      formatted |= c == 'f' || c == 't';
      raw |= c == 'r';
      if (c != 'r' && c != 'b' && c != 'u' && c != 'f' && c != 't') {
        return false;
      }
    }
    if (quote - start > 3) {
      return false;
    }
    string(quote, formatted, raw);
    return true;
  }

  /** Takes a string literal whose first quote is at {@code quote}; its prefix starts here. */
  void string(int quote, boolean formatted, boolean raw) {
    if (formatted && Brackets.count(lexer.brackets) < DEPTH) {
      boolean triple = source.isTriple(quote);
      char mark = (char) source.at(quote);
      lexer.brackets = Brackets.text(Kind.STRING, mark, triple, raw, lexer.brackets);
      lexer.emitTo(PythonParser.FSTART, quote + (triple ? 3 : 1));
      return;
    }
    int end = source.stringEnd(quote);
    boolean closed = end - quote > 1 && source.at(end - 1) == source.at(quote);
    lexer.emitTo(formatted ? PythonParser.OPAQUE : PythonParser.STRING, end);
    if (!closed && !source.isTriple(quote)) {
      closeShortStrings();
    }
  }

  /** A line ends inside strings that may not span lines: closes them and all inside them. */
  private void closeShortStrings() {
    Brackets outermost = null;
    for (Brackets b = lexer.brackets; b != null; b = b.outer()) {
      outermost = b.isShortString() ? b : outermost;
    }
    if (outermost != null) {
      int depth = outermost.depth();
      while (Brackets.count(lexer.brackets) >= depth) {
        closeTop();
      }
    }
  }

  /** Takes the literal text of an f-string or a format specification and what ends it. */
  void text(Brackets top) {
    int end = textEnd(top);
    if (end > lexer.pos) {
      lexer.emitTo(PythonParser.FMIDDLE, end);
    }
    int c = source.at(end);
    if (c == '{') {
      lexer.push(Kind.FIELD);
      lexer.emitTo(PythonParser.FLBRACE, end + 1);
    } else if (c == '}' && top.kind() == Kind.FORMAT) {
      pop();
      closeField();
    } else if (c == top.quote()) {
      while (!isIn(Kind.STRING)) {
        closeTop();
      }
      pop();
      lexer.emitTo(PythonParser.FEND, end + (top.triple() ? 3 : 1));
    } else if (c == Source.END) {
      closeAll();
    } else {
      closeShortStrings();
    }
  }

  private int textEnd(Brackets top) {
    boolean format = top.kind() == Kind.FORMAT;
    boolean full = top.depth() >= DEPTH;
    int i = lexer.pos;
    while (source.at(i) != Source.END) {
      int c = source.at(i);
      if (c == '{' && !full) {
        if (format || source.at(i + 1) != '{') {
          return i;
        }
        i += 2;
      } else if (c == '\\') {
        i = escapeEnd(i, top.raw());
      } else if ((c == '}' && format)
          || (c == top.quote() && (!top.triple() || source.isTriple(i)))
          || (!top.triple() && Source.isNewline(c))) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  private int escapeEnd(int backslash, boolean raw) {
    int next = source.at(backslash + 1);
    if (next == Source.END || next == '{' || next == '}') {
      return backslash + 1;
    }
    if (Source.isNewline(next)) {
      return source.afterNewline(backslash + 1);
    }
    if (!raw && next == 'N' && source.at(backslash + 2) == '{') {
      int i = source.nameEnd(backslash + 3);
      while (source.at(i) == ' ' || source.at(i) == '-' || Source.isNamePart(source.at(i))) {
        i++;
      }
      return source.at(i) == '}' ? i + 1 : backslash + 2;
    }
    return backslash + 2;
  }
}
