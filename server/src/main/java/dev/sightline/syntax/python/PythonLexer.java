package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.FrontEnd.Checkpoint;
import dev.sightline.syntax.antlr.Ranges;
import dev.sightline.syntax.antlr.SyntaxToken;
import dev.sightline.syntax.python.Brackets.Kind;
import dev.sightline.syntax.python.grammar.PythonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Python's lexer. It can start at any token that carries a state, and keeps damage small: brackets
 * and blocks always balance, what is left open ends where a statement must begin.
 */
final class PythonLexer {
  /** Deeper blocks than Python itself allows are one opaque token each. */
  static final int BLOCK_DEPTH = 100;

  final List<SyntaxToken> tokens = new ArrayList<>();
  final Ranges comments = new Ranges();

  private final Source source;
  private final Lookahead lookahead;
  private final boolean pattern;
  private final Checkpoint checkpoint;
  private final BracketLexer open;
  private final PatternTokens extras;

  int pos;
  int flags;
  int lambdas;
  Indents indents;
  @Nullable Brackets brackets;

  private int lastEnd;
  private @Nullable LexState pending;
  private LexState last;
  private boolean done;

  PythonLexer(Source source, boolean pattern, Checkpoint checkpoint) {
    this.source = source;
    this.lookahead = new Lookahead(source);
    this.pattern = pattern;
    this.checkpoint = checkpoint;
    this.open = new BracketLexer(this, source, lookahead);
    this.extras = new PatternTokens(this, source, open);
    this.indents = Indents.MODULE;
    this.last = LexState.START;
  }

  /** Reads from an offset in a state up to the end, or to where the checkpoint stops it. */
  void run(int from, LexState state) {
    pos = from;
    lastEnd = from;
    last = state;
    indents = state.indents();
    brackets = state.brackets();
    lambdas = state.lambdas();
    flags = state.flags();
    while (!done) {
      if (brackets != null && brackets.isText()) {
        open.text(brackets);
      } else if (has(LineFlags.LINE_START)) {
        beginLine();
      } else {
        next();
      }
    }
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  int lastEnd() {
    return lastEnd;
  }

  private LexState snapshot() {
    if (!Objects.equals(last.indents(), indents)
        || !Objects.equals(last.brackets(), brackets)
        || last.lambdas() != lambdas
        || last.flags() != flags) {
      last = new LexState(indents, brackets, lambdas, flags);
    }
    return last;
  }

  /** Notes the state before the first token of a line. */
  private void capture() {
    if (pending == null && !has(LineFlags.LOOKED_AHEAD)) {
      pending = snapshot();
      done = checkpoint.reached(lastEnd, pending);
    }
  }

  /** Adds a token and remembers what it means for those that follow. */
  void emit(int type, int start, int end) {
    add(type, start, end);
    int kept = LineFlags.HEADER | LineFlags.MATCH_HEADER | LineFlags.FROM | LineFlags.COLON_SEEN;
    int next = flags & (kept | LineFlags.LOOKED_AHEAD);
    if (has(LineFlags.FIRST)) {
      next |= firstFlags(type);
    }
    flags = next | lastFlags(type);
  }

  private void add(int type, int start, int end) {
    tokens.add(new SyntaxToken(type, start, end - start, pending));
    pending = null;
    lastEnd = end;
  }

  private static int firstFlags(int type) {
    return (Keywords.isHeader(type) ? LineFlags.HEADER : 0)
        | (type == PythonParser.MATCH ? LineFlags.MATCH_HEADER : 0)
        | (type == PythonParser.FROM ? LineFlags.FROM : 0);
  }

  private int lastFlags(int type) {
    return switch (type) {
      case PythonParser.COLON ->
          brackets == null
              ? LineFlags.COLON_SEEN | LineFlags.AFTER_COLON | LineFlags.STATEMENT_START
              : 0;
      case PythonParser.SEMI -> brackets == null ? LineFlags.STATEMENT_START : 0;
      case PythonParser.DOT -> LineFlags.AFTER_DOT;
      case PythonParser.NAME,
          PythonParser.NUMBER,
          PythonParser.STRING,
          PythonParser.FEND,
          PythonParser.RPAR,
          PythonParser.RSQB,
          PythonParser.RBRACE ->
          LineFlags.AFTER_OPERAND;
      default -> 0;
    };
  }

  private void beginLine() {
    capture();
    int lineStart = pos;
    int column = 0;
    while (!done) {
      int c = source.at(pos);
      if (c == '\t') {
        column = (column / 8 + 1) * 8;
      } else if (c == '\f') {
        column = 0;
      } else if (Source.isBlank(c)) {
        column++;
      } else if (Source.isNewline(c)) {
        pos = source.afterNewline(pos);
        lineStart = pos;
        column = 0;
        continue;
      } else if (c == '#') {
        comment();
        continue;
      } else if (c == '\\' && Source.isNewline(source.at(pos + 1))) {
        pos = source.afterNewline(pos + 1);
        continue;
      } else {
        enterLine(c, column, lineStart);
        return;
      }
      pos++;
    }
  }

  private void enterLine(int c, int column, int lineStart) {
    if (c == Source.END) {
      end();
    } else if (column > indents.column() && indents.depth() >= BLOCK_DEPTH) {
      int end = opaqueBlockEnd(lineStart);
      add(PythonParser.OPAQUE, pos, end);
      pos = end;
      flags = 0;
    } else {
      indent(column);
      flags = LineFlags.FIRST | LineFlags.STATEMENT_START;
    }
  }

  /**
   * A line between two levels belongs to the deeper one, so that one wrong line does not end its
   * block; but a block that no header asked for ends with the first line that is not as deep.
   */
  private void indent(int column) {
    if (column > indents.column() && has(LineFlags.EXPECT_BLOCK)) {
      add(PythonParser.INDENT, pos, pos);
      indents = indents.push(column, has(LineFlags.MATCH_BLOCK));
      return;
    }
    while (indents.outer() != null && indents.endsAt(column)) {
      add(PythonParser.DEDENT, pos, pos);
      indents = indents.outer();
    }
    if (column > indents.column()) {
      add(PythonParser.BAD_INDENT, pos, pos);
      indents = indents.pushStray(column);
    }
  }

  private int opaqueBlockEnd(int lineStart) {
    int end = pos;
    int line = lineStart;
    while (line < source.length()) {
      int first = source.skipBlanks(line);
      int lineEnd = source.lineEnd(first);
      if (first < lineEnd) {
        if (first - line <= indents.column() && line > lineStart) {
          break;
        }
        end = lineEnd;
      }
      line = source.at(lineEnd) == Source.END ? lineEnd : source.afterNewline(lineEnd);
    }
    return end;
  }

  private void end() {
    while (indents.outer() != null) {
      add(PythonParser.DEDENT, pos, pos);
      indents = indents.outer();
    }
    add(PythonParser.EOF, pos, pos);
    done = true;
  }

  private void comment() {
    int end = source.lineEnd(pos);
    comments.add(pos, end);
    pos = end;
  }

  private void next() {
    pos = source.skipBlanks(pos);
    int c = source.at(pos);
    if (Source.isNameStart(c)) {
      word();
    } else if (c == Source.END) {
      open.closeAll();
      endLine(pos);
    } else if (Source.isNewline(c)) {
      newline();
    } else if (Source.isDigit(c) || (c == '.' && Source.isDigit(source.at(pos + 1)))) {
      emitTo(PythonParser.NUMBER, source.numberEnd(pos));
    } else if (Source.isQuote(c)) {
      open.string(pos, false, false);
    } else if (c == '#') {
      comment();
    } else if (c == '\\' && Source.isNewline(source.at(pos + 1))) {
      pos = source.afterNewline(pos + 1);
    } else if (!(pattern && extras.token(c)) && !open.bracket(c)) {
      operator(c);
    }
  }

  void emitTo(int type, int end) {
    emit(type, pos, end);
    pos = end;
  }

  private void newline() {
    int after = source.afterNewline(pos);
    if (brackets == null) {
      endLine(after);
      return;
    }
    capture();
    if (done) {
      return;
    }
    pos = after;
    open.closeBackquotes();
    if (brackets != null && lookahead.closesBrackets(pos, has(LineFlags.AFTER_OPERAND))) {
      open.closeForStatement();
    }
    if (brackets == null) {
      int resume = pos;
      pos = lastEnd;
      endLine(lastEnd);
      pos = resume;
    }
  }

  private void endLine(int end) {
    boolean expect =
        has(LineFlags.AFTER_COLON)
            || (flags & (LineFlags.HEADER | LineFlags.COLON_SEEN)) == LineFlags.HEADER;
    boolean match = has(LineFlags.MATCH_HEADER);
    if (!has(LineFlags.FIRST)) {
      add(PythonParser.NEWLINE, pos, end);
    }
    pos = end;
    lambdas = 0;
    flags =
        LineFlags.LINE_START
            | (expect ? LineFlags.EXPECT_BLOCK : 0)
            | (match ? LineFlags.MATCH_BLOCK : 0);
  }

  private void word() {
    int end = source.nameEnd(pos);
    if (Source.isQuote(source.at(end)) && open.prefixed(pos, end)) {
      return;
    }
    int type = Keywords.typeOf(source, pos, end);
    if (type != PythonParser.NAME) {
      type = keyword(type, end);
    }
    if (type == PythonParser.LAMBDA && !open.lambda()) {
      type = PythonParser.ERROR;
    }
    emitTo(type, end);
  }

  /** What a keyword is here: itself or a name. */
  private int keyword(int type, int end) {
    if (has(LineFlags.AFTER_DOT) && !has(LineFlags.FROM)) {
      return PythonParser.NAME;
    }
    boolean first = has(LineFlags.FIRST);
    boolean statement = has(LineFlags.STATEMENT_START);
    boolean holds =
        switch (type) {
          case PythonParser.ASYNC -> lookahead.isAsync(end);
          case PythonParser.AWAIT -> lookahead.isAwait(end);
          case PythonParser.NONLOCAL, PythonParser.TYPE -> statement && lookahead.startsName(end);
          case PythonParser.EXEC -> statement && lookahead.isOldStatement(end);
          case PythonParser.MATCH -> first && isMatch(end);
          case PythonParser.CASE -> first && (pattern || indents.match()) && lookahead.isCase(end);
          case PythonParser.PRINT -> {
            if (statement && lookahead.isPrintTo(end)) {
              yield true;
            }
            yield statement && lookahead.isOldStatement(end);
          }
          default -> true;
        };
    if (!holds) {
      return PythonParser.NAME;
    }
    return type == PythonParser.PRINT && lookahead.isPrintTo(end) ? PythonParser.PRINT_TO : type;
  }

  private boolean isMatch(int end) {
    flags |= LineFlags.LOOKED_AHEAD;
    return lookahead.isMatch(end);
  }

  private void operator(int c) {
    if (c == '.') {
      boolean three = source.at(pos + 1) == '.' && source.at(pos + 2) == '.';
      emitTo(three ? PythonParser.ELLIPSIS : PythonParser.DOT, three ? pos + 3 : pos + 1);
      return;
    }
    int packed = Operators.at(source, pos);
    if (Operators.type(packed) != PythonParser.ERROR) {
      emitTo(Operators.type(packed), pos + Operators.length(packed));
      return;
    }
    int end = pos + 1;
    while (open.isStray(source.at(end))) {
      end++;
    }
    emitTo(PythonParser.ERROR, end);
  }

  /** Opens something inside what is open. */
  void push(Kind kind) {
    brackets = Brackets.open(kind, brackets);
  }
}
