package dev.sightline.syntax.python;

import dev.sightline.syntax.python.grammar.PythonParser;

/** The part of the lexer that reads what only patterns have. */
final class PatternTokens {
  private final PythonLexer lexer;
  private final Source source;
  private final BracketLexer open;

  PatternTokens(PythonLexer lexer, Source source, BracketLexer open) {
    this.lexer = lexer;
    this.source = source;
    this.open = open;
  }

  /** Takes a token that starts with this character, if it is one of a pattern's own. */
  boolean token(int c) {
    return switch (c) {
      case '$' -> metavariable();
      case '<' -> isDots(lexer.pos + 1) && open.deep();
      case '.' -> isDots(lexer.pos) && ellipsis();
      default -> false;
    };
  }

  private boolean isDots(int from) {
    return source.at(from) == '.' && source.at(from + 1) == '.' && (source.at(from + 2) == '.');
  }

  /** {@code $X} is a name, {@code $...X} an ellipsis. */
  private boolean metavariable() {
    boolean ellipsis = isDots(lexer.pos + 1);
    int name = ellipsis ? lexer.pos + 4 : lexer.pos + 1;
    if (!Source.isNamePart(source.at(name))) {
      return false;
    }
    lexer.emitTo(ellipsis ? PythonParser.ELLIPSIS : PythonParser.NAME, source.nameEnd(name));
    return true;
  }

  /** {@code ...>} closes; {@code $X....f()} is {@code $X. ... .f()}. */
  private boolean ellipsis() {
    int pos = lexer.pos;
    if (source.at(pos + 3) == '>' && open.closeDeep()) {
      return true;
    }
    if (!lexer.has(LineFlags.AFTER_OPERAND)
        || lexer.lastEnd() != pos
        || source.at(pos + 3) != '.') {
      return false;
    }
    boolean dotted = source.at(pos + 4) == '.';
    int from = dotted ? pos + 1 : pos;
    lexer.emit(PythonParser.DOT, pos, from);
    lexer.emit(PythonParser.ELLIPSIS, from, from + 3);
    lexer.pos = from + 3;
    return true;
  }
}
