package dev.sightline.syntax.java;

import dev.sightline.syntax.java.Brackets.Kind;
import dev.sightline.syntax.java.grammar.JavaParser;
import org.jspecify.annotations.Nullable;

/**
 * The part of the lexer that opens and closes. It says what each brace is for, by the tokens before
 * it, and closes what the text leaves open.
 */
final class BracketLexer {
  /** What is nested deeper is one opaque token. */
  private static final int DEPTH = 200;

  /** More question marks than this in one expression are no Java. */
  private static final int QUESTIONS = 1 << 16;

  private final JavaLexer lexer;
  private final JavaSource source;

  BracketLexer(JavaLexer lexer, JavaSource source) {
    this.lexer = lexer;
    this.source = source;
  }

  /** Takes a bracket or a semicolon. */
  boolean bracket(int c) {
    switch (c) {
      case '(' -> open(Kind.ROUND, JavaParser.LPAR, owner());
      case '[' -> open(Kind.SQUARE, JavaParser.LSQB, 0);
      case '{' -> brace();
      case ')' -> close(Kind.ROUND, JavaParser.RPAR);
      case ']' -> close(Kind.SQUARE, JavaParser.RSQB);
      case '}' -> closeBrace();
      case ';' -> semicolon();
      case ',' -> comma();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What the round bracket here is for, if the lexer has to know. */
  private int owner() {
    if (lexer.has(Level.CREATION)) {
      return JavaParser.NEW;
    }
    int last = lexer.last;
    return Keywords.isControl(last) ? last : 0;
  }

  private void open(Kind kind, int type, int owner) {
    if (Brackets.count(lexer.brackets) >= DEPTH) {
      lexer.emitTo(JavaParser.OPAQUE, source.bracketEnd(lexer.pos));
      return;
    }
    int start = lexer.pos;
    int end = kind == Kind.DEEP ? start + 4 : start + 1;
    lexer.emitTo(type, end);
    lexer.brackets = Brackets.open(kind, owner, lexer.flags, lexer.brackets);
    lexer.flags = 0;
  }

  void deep() {
    open(Kind.DEEP, JavaParser.DEEPOPEN, 0);
  }

  /** Remembers what a token means for those that follow it at its level. */
  void note(int type) {
    switch (type) {
      case JavaParser.SEMI, JavaParser.ENDCONSTANT, JavaParser.CARROW -> endFlags();
      case JavaParser.COLON -> {
        if (lexer.inStatements()) {
          endFlags();
        }
      }
      case JavaParser.NEW -> lexer.flags |= Level.OPEN | Level.CREATION;
      case JavaParser.LINIT -> {
        lexer.flags |= Level.OPEN;
        lexer.flags &= ~Level.CREATION;
      }
      case JavaParser.LPAR -> {
        boolean control = !lexer.has(Level.OPEN) && isControlHead();
        lexer.flags |= control ? 0 : Level.OPEN;
        lexer.flags &= ~Level.CREATION;
      }
      case JavaParser.ASSIGN -> lexer.flags |= Level.OPEN | Level.ASSIGNED;
      case JavaParser.CASE -> lexer.flags |= Level.OPEN | Level.LABEL;
      case JavaParser.ASSERT -> lexer.flags |= Level.OPEN | Level.QUESTION;
      case JavaParser.DEFAULT -> lexer.flags |= Level.OPEN | (isLabel() ? Level.LABEL : 0);
      case JavaParser.CLASS,
          JavaParser.INTERFACE,
          JavaParser.ENUM,
          JavaParser.RECORD,
          JavaParser.ATINTERFACE ->
          lexer.flags |= Level.OPEN | declared(type);
      case JavaParser.RPAR,
          JavaParser.RSQB,
          JavaParser.RBRACE,
          JavaParser.LBRACE,
          JavaParser.LBODY,
          JavaParser.LCLASS,
          JavaParser.LANON,
          JavaParser.EOF -> {}
      default -> {
        if (!Keywords.isControl(type) || !lexer.inStatements() || lexer.has(Level.OPEN)) {
          lexer.flags |= Level.OPEN;
        }
      }
    }
  }

  private boolean isControlHead() {
    return lexer.inStatements() && Keywords.isControl(lexer.last);
  }

  private boolean isLabel() {
    return lexer.inStatements() && !lexer.has(Level.OPEN);
  }

  private int declared(int type) {
    if (lexer.last == JavaParser.DOT || !lexer.inScope()) {
      return 0;
    }
    return type == JavaParser.ENUM ? Level.TYPE | Level.ENUM : Level.TYPE;
  }

  private void endFlags() {
    lexer.flags &= Level.CONSTANTS;
  }

  private void semicolon() {
    while (!lexer.inScope() && !takesSemicolons()) {
      closeTop();
    }
    boolean constant = isConstant();
    boolean ends = constant && lexer.has(Level.OPEN);
    if (constant) {
      lexer.flags &= ~Level.CONSTANTS;
    }
    lexer.emitTo(ends ? JavaParser.ENDCONSTANT : JavaParser.SEMI, lexer.pos + 1);
  }

  private void comma() {
    lexer.emitTo(isConstant() ? JavaParser.ENDCONSTANT : JavaParser.COMMA, lexer.pos + 1);
  }

  private boolean isMembers() {
    return lexer.brackets != null && lexer.brackets.kind().isMembers();
  }

  private boolean takesSemicolons() {
    Brackets top = lexer.brackets;
    return top != null && (top.owner() == JavaParser.FOR || top.owner() == JavaParser.TRY);
  }

  /** Ends a line or member whose semicolon is missing. */
  void endLine() {
    if (lexer.has(Level.OPEN) && lexer.inScope()) {
      lexer.insert(isConstant() ? JavaParser.ENDCONSTANT : JavaParser.SEMI);
    }
  }

  /** A question mark of a condition waits for its colon; a wildcard does not. */
  void question() {
    int next = source.skipBlanks(lexer.pos + 1);
    int end = source.nameEnd(next);
    boolean wildcard =
        lexer.last == JavaParser.LT
            || lexer.last == JavaParser.COMMA
            || source.at(next) == '>'
            || source.at(next) == ','
            || source.isWord(next, end, "extends")
            || (source.isWord(next, end, "super") && source.startsName(source.skipBlanks(end)));
    if (!wildcard && lexer.flags / Level.QUESTION < QUESTIONS) {
      lexer.flags += Level.QUESTION;
    }
    lexer.emitTo(wildcard ? JavaParser.WILDCARD : JavaParser.QUESTION, lexer.pos + 1);
  }

  void colon() {
    boolean waited = lexer.flags >= Level.QUESTION;
    if (waited) {
      lexer.flags -= Level.QUESTION;
    }
    lexer.emitTo(waited ? JavaParser.TCOLON : JavaParser.COLON, lexer.pos + 1);
  }

  /** Says what a brace opens; brackets that cannot hold it are closed first. */
  private void brace() {
    int inside = expressionBrace();
    while (inside == 0 && !lexer.inScope()) {
      closeTop();
      inside = expressionBrace();
    }
    if (inside == JavaParser.LINIT) {
      open(Kind.INIT, inside, 0);
    } else if (inside == JavaParser.LANON) {
      open(Kind.ANONYMOUS, inside, 0);
    } else if (inside == JavaParser.LBRACE) {
      open(Kind.BLOCK, inside, 0);
    } else if (lexer.has(Level.TYPE)) {
      typeBody();
    } else if (lexer.inStatements()) {
      endLine();
      open(Kind.BLOCK, JavaParser.LBRACE, 0);
    } else {
      open(Kind.BODY, JavaParser.LBODY, 0);
    }
  }

  private void typeBody() {
    boolean constants = lexer.has(Level.ENUM);
    int before = Brackets.count(lexer.brackets);
    open(Kind.CLASS, JavaParser.LCLASS, 0);
    if (constants && Brackets.count(lexer.brackets) > before) {
      lexer.flags = Level.CONSTANTS;
    }
  }

  /** What a brace opens in an expression; 0 if none fits. */
  private int expressionBrace() {
    boolean open = lexer.has(Level.OPEN) || !lexer.inScope();
    return switch (lexer.last) {
      case JavaParser.ARROW -> JavaParser.LBRACE;
      case JavaParser.RPAR -> open ? afterRound() : 0;
      case JavaParser.ASSIGN -> JavaParser.LINIT;
      case JavaParser.LPAR, JavaParser.LINIT, JavaParser.COMMA, JavaParser.LSQB ->
          lexer.inScope() ? 0 : JavaParser.LINIT;
      case JavaParser.RSQB ->
          lexer.has(Level.ASSIGNED) || lexer.inStatements() || !lexer.inScope()
              ? JavaParser.LINIT
              : 0;
      case JavaParser.DEFAULT -> lexer.inScope() && !isMemberLevel() ? 0 : JavaParser.LINIT;
      case JavaParser.NAME -> isConstant() ? JavaParser.LANON : 0;
      default -> 0;
    };
  }

  private boolean isMemberLevel() {
    return lexer.inScope() && !lexer.inStatements();
  }

  private boolean isConstant() {
    return isMembers() && lexer.has(Level.CONSTANTS);
  }

  private int afterRound() {
    return switch (lexer.closed) {
      case JavaParser.SWITCH -> JavaParser.LBRACE;
      case JavaParser.NEW -> JavaParser.LANON;
      default -> isConstant() ? JavaParser.LANON : 0;
    };
  }

  private void closeBrace() {
    Brackets open = lexer.brackets;
    while (open != null && !open.kind().isScope() && open.kind() != Kind.INIT) {
      open = open.outer();
    }
    if (open == null) {
      endLine();
      lexer.emitTo(JavaParser.ERROR, lexer.pos + 1);
      endLine();
      return;
    }
    while (lexer.brackets != null && lexer.brackets.depth() > open.depth()) {
      closeTop();
    }
    endLine();
    pop(JavaParser.RBRACE, lexer.pos, lexer.pos + 1);
    lexer.pos++;
  }

  private void close(Kind kind, int type) {
    if (!isOpen(kind)) {
      lexer.emitTo(JavaParser.ERROR, lexer.pos + 1);
      return;
    }
    while (lexer.brackets != null && lexer.brackets.kind() != kind) {
      closeTop();
    }
    pop(type, lexer.pos, lexer.pos + 1);
    lexer.pos++;
  }

  /** Whether a bracket is open inside the innermost braces. */
  private boolean isOpen(Kind kind) {
    Brackets b = lexer.brackets;
    while (b != null && b.kind() != kind && !b.kind().isScope() && b.kind() != Kind.INIT) {
      b = b.outer();
    }
    return b != null && b.kind() == kind;
  }

  boolean closeDeep() {
    if (!isOpen(Kind.DEEP)) {
      return false;
    }
    while (lexer.brackets != null && lexer.brackets.kind() != Kind.DEEP) {
      closeTop();
    }
    pop(JavaParser.DEEPCLOSE, lexer.pos, lexer.pos + 4);
    lexer.pos += 4;
    return true;
  }

  /** Closes the innermost bracket and goes back to what was known of the level around it. */
  private void pop(int type, int start, int end) {
    Brackets top = lexer.brackets;
    if (top == null) {
      return;
    }
    lexer.brackets = top.outer();
    lexer.flags = top.flags();
    lexer.emit(type, start, end);
    lexer.closed = top.owner();
    boolean statement = top.kind() == Kind.BLOCK && !lexer.has(Level.OPEN);
    if (statement || top.kind() == Kind.BODY || top.kind() == Kind.CLASS) {
      endFlags();
    }
  }

  private void closeTop() {
    Brackets top = lexer.brackets;
    if (top == null) {
      return;
    }
    if (top.kind().isScope()) {
      endLine();
    }
    int type =
        switch (top.kind()) {
          case ROUND -> JavaParser.RPAR;
          case SQUARE -> JavaParser.RSQB;
          case DEEP -> JavaParser.DEEPCLOSE;
          default -> JavaParser.RBRACE;
        };
    pop(type, lexer.lastEnd(), lexer.lastEnd());
  }

  void closeAll() {
    while (lexer.brackets != null) {
      closeTop();
    }
  }

  /** A line starts here: closes what cannot go on in it. */
  void closeForLine(int start) {
    int c = source.at(start);
    if (lexer.brackets == null || !(c == '@' || (c >= 'a' && c <= 'z'))) {
      return;
    }
    if (c == '@') {
      if (source.isWord(start + 1, source.nameEnd(start + 1), "Override")) {
        closeStatements();
      }
      return;
    }
    int end = source.nameEnd(start);
    int type = Keywords.typeOf(source, start, end);
    boolean member = isMemberOnly(start, end);
    if (member || Keywords.isStatementOnly(type)) {
      while (!lexer.inScope()) {
        closeTop();
      }
    }
    if (member) {
      closeStatements();
    } else if (type == JavaParser.PACKAGE || type == JavaParser.IMPORT) {
      closeAll();
    }
  }

  private void closeStatements() {
    while (isStatements(lexer.brackets)) {
      closeTop();
    }
  }

  private static boolean isStatements(@Nullable Brackets top) {
    return top != null && top.kind().isStatements();
  }

  private boolean isMemberOnly(int start, int end) {
    return source.isWord(start, end, "public")
        || source.isWord(start, end, "private")
        || source.isWord(start, end, "protected")
        || (isStatements(lexer.brackets)
            && source.isWord(start, end, "void")
            && startsMethod(source.skipBlanks(end)));
  }

  /** Whether a name and its parameters stand here. */
  private boolean startsMethod(int name) {
    return source.startsName(name) && source.at(source.skipBlanks(source.nameEnd(name))) == '(';
  }
}
