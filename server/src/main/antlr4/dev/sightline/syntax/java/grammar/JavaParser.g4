/**
 * Java 1.0 to 25, and patterns in it, as one permissive grammar. It has the shape of LL(1): one
 * token decides each alternative, so every parse is linear and depends on one token of lookahead.
 *
 * - The lexer (JavaLexer) pairs the brackets and says what each brace opens: the body of a method
 *   (LBODY), of a type (LCLASS), of an anonymous class or constant (LANON), a block (LBRACE), an
 *   array (LINIT). It ends lines that lack their semicolon before a closing brace.
 * - What stands between braces and semicolons is a flat list of tokens and brackets. Whether it is
 *   a declaration or an expression, a cast or a parenthesis, a type argument or a comparison is
 *   decided when lowering, which also finds what is no Java.
 * - `if (a)`, `else`, `try` and the like are pieces of their own; lowering joins them.
 */
parser grammar JavaParser;

options {
  superClass = ReusingParser;
  contextSuperClass = SyntaxNode;
}

@header {
import dev.sightline.syntax.antlr.ReusingParser;
import dev.sightline.syntax.antlr.SyntaxNode;
}

@members {
@Override
public SyntaxNode parseFile() {
  return file();
}

@Override
protected boolean isReusable(int rule) {
  return rule == RULE_member || rule == RULE_header || rule == RULE_body || rule == RULE_piece;
}
}

tokens {
  NAME, NUMBER, STRING, CHAR, TRUE, FALSE, NULL, ELLIPSIS, OPAQUE, ERROR,
  LPAR, RPAR, LSQB, RSQB, LINIT, LBRACE, LBODY, LCLASS, LANON, RBRACE, DEEPOPEN, DEEPCLOSE,
  SEMI, ENDCONSTANT, COMMA, COLON, TCOLON, QUESTION, WILDCARD, DOT, COLONCOLON, AT, ARROW, CARROW,
  ASSIGN, AUGASSIGN, LT, GT, PLUS, MINUS, STAR, SLASH, PERCENT, AMP, PIPE, CARET, ANDAND, OROR,
  EQ, NE, LE, SHL, INC, DEC, NOT, TILDE,
  PRIM, VOID, MOD, SYNCHRONIZED, DEFAULT, CLASS, INTERFACE, ENUM, RECORD, ATINTERFACE,
  EXTENDS, IMPLEMENTS, THROWS, NEW, INSTANCEOF, SWITCH, THIS, SUPER,
  IF, ELSE, WHILE, FOR, DO, TRY, CATCH, FINALLY, CASE, RETURN, THROW, BREAK, CONTINUE, ASSERT,
  IMPORT, PACKAGE
}

file : member* EOF ;

/** Statements alone, as a pattern may be. */
statements : piece* EOF ;

/** What stands in a file or the body of a type. */
member
@init { SyntaxNode old = reuse(); if (old != null) return (MemberContext) old; }
  : header ( body | classBody | SEMI | ENDCONSTANT )
  | body
  | SEMI
  | ENDCONSTANT
  ;

/** A member up to its body or its end. */
header
@init { SyntaxNode old = reuse(); if (old != null) return (HeaderContext) old; }
  : ( ~( LPAR | RPAR | LSQB | RSQB | LINIT | LBRACE | LBODY | LCLASS | LANON | RBRACE
       | DEEPOPEN | DEEPCLOSE | SEMI | ENDCONSTANT )
    | group
    | block
    | anonymous
    | deep
    )+
  ;

body
@init { SyntaxNode old = reuse(); if (old != null) return (BodyContext) old; }
  : LBODY piece* RBRACE
  ;

classBody : LCLASS member* RBRACE ;

anonymous : LANON member* RBRACE ;

block : LBRACE piece* RBRACE ;

/** A simple statement, a label, or a part of a compound statement. */
piece
@init { SyntaxNode old = reuse(); if (old != null) return (PieceContext) old; }
  : block
  | control
  | line
  ;

control
  : ( IF | WHILE | FOR | SWITCH | SYNCHRONIZED | CATCH ) group
  | TRY group? block
  | ELSE
  | DO
  | FINALLY
  ;

line
  : SEMI
  | ( ~( LPAR | RPAR | LSQB | RSQB | LINIT | LBRACE | LBODY | LCLASS | LANON | RBRACE
       | DEEPOPEN | DEEPCLOSE | SEMI | ENDCONSTANT | COLON | CARROW
       | IF | WHILE | FOR | SWITCH | SYNCHRONIZED | CATCH | TRY | ELSE | DO | FINALLY )
    | group
    | deep
    )
    ( ~( LPAR | RPAR | LSQB | RSQB | LINIT | LBRACE | LBODY | LCLASS | LANON | RBRACE
       | DEEPOPEN | DEEPCLOSE | SEMI | ENDCONSTANT | COLON | CARROW
       | IF | WHILE | FOR | CATCH | TRY | ELSE | DO | FINALLY | CASE | RETURN | THROW | BREAK
       | CONTINUE )
    | group
    | block
    | anonymous
    | deep
    )*
    ( SEMI | COLON | CARROW | classBody )
  ;

/** Whatever stands in brackets. The lexer pairs them. */
group
  : ( LPAR | LSQB | LINIT )
    ( ~( LPAR | RPAR | LSQB | RSQB | LINIT | LBRACE | LBODY | LCLASS | LANON | RBRACE
       | DEEPOPEN | DEEPCLOSE | ENDCONSTANT )
    | group
    | block
    | anonymous
    | deep
    )*
    ( RPAR | RSQB | RBRACE )
  ;

/** In patterns: `<... e ...>`. */
deep
  : DEEPOPEN
    ( ~( LPAR | RPAR | LSQB | RSQB | LINIT | LBRACE | LBODY | LCLASS | LANON | RBRACE
       | DEEPOPEN | DEEPCLOSE | ENDCONSTANT )
    | group
    | block
    | anonymous
    | deep
    )*
    DEEPCLOSE
  ;
