package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.FrontEnd.Checkpoint;
import dev.sightline.syntax.antlr.Ranges;
import dev.sightline.syntax.antlr.SourceText;
import dev.sightline.syntax.antlr.SyntaxToken;
import dev.sightline.syntax.java.grammar.JavaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Java's lexer. It can start at any token that carries a state, and keeps damage small: brackets
 * always balance, what is left open ends where a statement or a member must begin.
 */
final class JavaLexer {

  /** What a text is made of. */
  enum Mode {
    FILE,
    /** A pattern that stands where members do. */
    MEMBER_PATTERN,
    /** A pattern of statements. */
    STATEMENT_PATTERN
  }

  final List<SyntaxToken> tokens = new ArrayList<>();
  final Ranges comments = new Ranges();

  private final JavaSource source;
  private final Mode mode;
  private final Checkpoint checkpoint;
  private final BracketLexer open;

  int pos;
  int flags;
  int last;
  int closed;
  @Nullable Brackets brackets;

  private int lastEnd;
  private @Nullable LexState pending;
  private LexState known = LexState.START;
  private boolean done;

  JavaLexer(JavaSource source, Mode mode, Checkpoint checkpoint) {
    this.source = source;
    this.mode = mode;
    this.checkpoint = checkpoint;
    this.open = new BracketLexer(this, source);
  }

  /** Reads from an offset in a state up to the end, or to where the checkpoint stops it. */
  void run(int from, LexState state) {
    pos = from;
    lastEnd = from;
    known = state;
    brackets = state.brackets();
    flags = state.flags();
    last = state.last();
    closed = state.closed();
    while (!done) {
      next();
    }
  }

  boolean isPattern() {
    return mode != Mode.FILE;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  int lastEnd() {
    return lastEnd;
  }

  /** Whether statements stand at this level, not members. */
  boolean inStatements() {
    Brackets top = brackets;
    return top == null ? mode == Mode.STATEMENT_PATTERN : top.kind().isStatements();
  }

  boolean inScope() {
    return brackets == null || brackets.kind().isScope();
  }

  private LexState snapshot() {
    if (!Objects.equals(known.brackets(), brackets)
        || known.flags() != flags
        || known.last() != last
        || known.closed() != closed) {
      known = new LexState(brackets, flags, last, closed);
    }
    return known;
  }

  /** Adds a token and remembers what it means for those that follow. */
  void emit(int type, int start, int end) {
    tokens.add(new SyntaxToken(type, start, end - start, pending));
    pending = null;
    lastEnd = end;
    open.note(type);
    last = type;
  }

  void emitTo(int type, int end) {
    emit(type, pos, end);
    pos = end;
  }

  /** Adds a token that the text lacks. */
  void insert(int type) {
    emit(type, lastEnd, lastEnd);
  }

  private void next() {
    int c = source.at(pos);
    if (SourceText.isBlank(c)) {
      pos = source.skipBlanks(pos);
    } else if (source.startsName(pos)) {
      word();
    } else if (c == SourceText.END) {
      end();
    } else if (SourceText.isNewline(c)) {
      newline();
    } else if (c == '/' && source.isComment(pos)) {
      int end = source.commentEnd(pos);
      comments.add(pos, end);
      pos = end;
    } else if (SourceText.isDigit(c) || (c == '.' && SourceText.isDigit(source.at(pos + 1)))) {
      emitTo(JavaParser.NUMBER, source.numberEnd(pos));
    } else if (c == '"') {
      emitTo(JavaParser.STRING, source.stringEnd(pos));
    } else if (c == '\'') {
      emitTo(JavaParser.CHAR, source.stringEnd(pos));
    } else if (!open.bracket(c)) {
      operator(c);
    }
  }

  private void newline() {
    if (pending == null) {
      pending = snapshot();
      done = checkpoint.reached(lastEnd, pending);
    }
    if (!done) {
      pos = source.afterNewline(pos);
      open.closeForLine(source.skipBlanks(pos));
    }
  }

  private void end() {
    open.closeAll();
    open.endLine();
    emit(JavaParser.EOF, pos, pos);
    done = true;
  }

  private void word() {
    int end = source.nameEnd(pos);
    if (isPattern() && isDots(pos + 1) && source.at(pos) == '$') {
      ellipsis(source.nameEnd(pos + 4));
      return;
    }
    int type = Keywords.typeOf(source, pos, end);
    emitTo(type == JavaParser.NAME ? type : keyword(type, end), end);
  }

  /** What a keyword is here: itself or a name. */
  private int keyword(int type, int end) {
    boolean name =
        switch (type) {
          case JavaParser.RECORD -> last == JavaParser.DOT || !startsRecord(end);
          case JavaParser.ENUM -> last == JavaParser.DOT || !followsName(end);
          case JavaParser.ASSERT -> has(Level.OPEN) || !inStatements();
          default -> false;
        };
    return name ? JavaParser.NAME : type;
  }

  /** Whether a name and the brackets of components follow. */
  private boolean startsRecord(int from) {
    int name = source.skipBlanks(from);
    int after = source.skipBlanks(source.nameEnd(name));
    boolean typed = last == JavaParser.NAME || last == JavaParser.PRIM || last == JavaParser.RSQB;
    return !typed
        && name > from
        && source.startsName(name)
        && (source.at(after) == '(' || source.at(after) == '<');
  }

  private boolean followsName(int from) {
    int name = source.skipBlanks(from);
    return source.startsName(name) || SourceText.isNewline(source.at(name));
  }

  private boolean isDots(int from) {
    return source.at(from) == '.' && source.at(from + 1) == '.' && source.at(from + 2) == '.';
  }

  private void operator(int c) {
    if (c == '?') {
      open.question();
    } else if (c == '.' && isDots(pos)) {
      dots();
    } else if (c == '<' && isPattern() && isDots(pos + 1)) {
      open.deep();
    } else if (c == '@' && isInterface()) {
      emitTo(JavaParser.ATINTERFACE, source.nameEnd(source.skipBlanks(pos + 1)));
    } else if (c == ':' && source.at(pos + 1) != ':') {
      open.colon();
    } else if (c == '-' && source.at(pos + 1) == '>') {
      boolean label = has(Level.LABEL) && inStatements();
      emitTo(label ? JavaParser.CARROW : JavaParser.ARROW, pos + 2);
    } else {
      int packed = Operators.at(source, pos);
      emitTo(Operators.type(packed), pos + Operators.length(packed));
    }
  }

  private boolean isInterface() {
    int word = source.skipBlanks(pos + 1);
    return source.isWord(word, source.nameEnd(word), "interface");
  }

  /** {@code ...}; in patterns also {@code ...>} and {@code $X....f()}, which has a gap. */
  private void dots() {
    if (!isPattern()) {
      emitTo(JavaParser.ELLIPSIS, pos + 3);
    } else if (source.at(pos + 3) == '>' && open.closeDeep()) {
      return;
    } else if (lastEnd == pos && source.at(pos + 3) == '.' && has(Level.OPEN)) {
      boolean dotted = source.at(pos + 4) == '.';
      int from = dotted ? pos + 1 : pos;
      emit(JavaParser.DOT, pos, from);
      emit(JavaParser.ELLIPSIS, from, from + 3);
      pos = from + 3;
    } else {
      ellipsis(pos + 3);
    }
  }

  /** An ellipsis alone stands for statements or members, and needs no semicolon. */
  private void ellipsis(int end) {
    boolean alone = inScope() && !has(Level.OPEN);
    emitTo(JavaParser.ELLIPSIS, end);
    int next = source.skipBlanks(pos);
    int c = source.at(next);
    if (alone
        && (SourceText.isNewline(c)
            || c == SourceText.END
            || c == '}'
            || c == '{'
            || c == '@'
            || c == '('
            || source.startsName(next))) {
      open.endLine();
    }
  }
}
