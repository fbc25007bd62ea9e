/**
 * Python 2.3 to 3.14, and patterns in it, as one permissive grammar. It has the shape of LL(1): one
 * token decides each alternative, so every parse is linear and depends on one token of lookahead.
 *
 * - Expressions are flat lists of operands, operators and trailers; lowering applies precedence.
 * - Clauses (elif, else, except, case ...) are statements of their own; lowering joins them.
 * - The lexer (PythonLexer) tells soft keywords from names, balances brackets and indentation, and
 *   gives INDENT only behind a header, so nothing here needs to look further.
 */
parser grammar PythonParser;

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
  return rule == RULE_stmt || rule == RULE_header || rule == RULE_block;
}
}

tokens {
  NAME, NUMBER, STRING, ELLIPSIS, OPAQUE, ERROR,
  FSTART, FMIDDLE, FEND, FLBRACE, FRBRACE, FCOLON, CONVERSION,
  LPAR, RPAR, LSQB, RSQB, LBRACE, RBRACE, BQOPEN, BQCLOSE, DEEPOPEN, DEEPCLOSE,
  COMMA, COLON, LCOLON, SEMI, DOT, ARROW, AT, COLONEQ, ASSIGN, AUGASSIGN,
  STAR, DSTAR, SLASH, PLUS, MINUS, TILDE, OP,
  AND, OR, NOT, IN, IS, IF, ELSE, LAMBDA, AWAIT,
  AS, ASSERT, ASYNC, BREAK, CLASS, CONTINUE, DEF, DEL, ELIF, EXCEPT, EXEC, FINALLY, FOR, FROM,
  GLOBAL, IMPORT, NONLOCAL, PASS, PRINT, PRINT_TO, RAISE, RETURN, TRY, TYPE, WHILE, WITH, YIELD,
  MATCH, CASE,
  NEWLINE, INDENT, BAD_INDENT, DEDENT
}

file : stmt* EOF ;

stmt
@init { SyntaxNode old = reuse(); if (old != null) return (StmtContext) old; }
  : header suite
  | AT exprs NEWLINE
  | line
  | strayBlock
  ;

/** The lexer gives no INDENT but here, and in recovery behind a broken header. */
suite
  : COLON ( line | NEWLINE block? )
  | NEWLINE block?
  ;

block
@init { SyntaxNode old = reuse(); if (old != null) return (BlockContext) old; }
  : INDENT stmt* DEDENT
  ;

strayBlock : BAD_INDENT stmt* DEDENT ;

header
@init { SyntaxNode old = reuse(); if (old != null) return (HeaderContext) old; }
  : ( IF | ELIF | WHILE | MATCH | CASE ) exprs
  | ELSE
  | TRY
  | FINALLY
  | EXCEPT exprItems?
  | CLASS NAME typeParams? arguments?
  | ASYNC?
    ( DEF NAME typeParams? params ( ARROW expr )?
    | FOR targets IN exprs
    | WITH exprs
    )
  ;

typeParams : LSQB ( typeParam ( COMMA typeParam? )* )? RSQB ;

typeParam : ( STAR | DSTAR )? NAME ( COLON expr )? ( ASSIGN STAR? expr )? ;

params : LPAR ( param ( COMMA param? )* )? RPAR ;

param
  : SLASH
  | ( STAR NAME? | DSTAR NAME | NAME | ELLIPSIS | group ) ( COLON STAR? expr )? ( ASSIGN expr )?
  ;

line : simple ( SEMI simple? )* NEWLINE ;

simple
  : exprs ( ( COLON | ASSIGN | AUGASSIGN ) exprs )*
  | ( RETURN | DEL | ASSERT | PRINT ) exprs?
  | PRINT_TO OP exprs
  | EXEC exprs
  | RAISE ( exprItems ( FROM expr )? )?
  | PASS
  | BREAK
  | CONTINUE
  | ( GLOBAL | NONLOCAL ) NAME ( COMMA NAME )*
  | IMPORT NAME ( DOT NAME | AS NAME | COMMA NAME )*
  | FROM ( DOT | ELLIPSIS | NAME )+ IMPORT
    ( STAR | ELLIPSIS | LPAR names RPAR | names )
  | TYPE NAME typeParams? ASSIGN expr
  ;

names : NAME ( AS NAME )? ( COMMA ( NAME ( AS NAME )? )? )* ;

/** `a, *b`, `x := e`, and with `as` the items of with, except and case; a yield takes all of it. */
exprs
  : YIELD ( FROM expr | exprItems )?
  | exprItems
  ;

exprItems : exprItem ( COMMA exprItem? )* ;

exprItem : STAR? expr ( ( COLONEQ | AS ) expr )* ;

expr
  : ( NOT | MINUS | PLUS | TILDE | AWAIT | lambda )*
    ( NAME | NUMBER | ELLIPSIS | OPAQUE | group | repr | deep | ( STRING | fstring )+ )
    ( DOT ( NAME | ELLIPSIS ) | group | OPAQUE )*
    ( ( AND | OR | NOT IN | IN | IS | IF | ELSE
      | STAR | DSTAR | SLASH | PLUS | MINUS | AT | OP )
      ( NOT | MINUS | PLUS | TILDE | AWAIT | lambda )*
      ( NAME | NUMBER | ELLIPSIS | OPAQUE | group | repr | deep | ( STRING | fstring )+ )
      ( DOT ( NAME | ELLIPSIS ) | group | OPAQUE )*
    )*
  ;

/** As expr, but no conditional: the iterables and conditions of comprehensions. */
disjunction
  : ( NOT | MINUS | PLUS | TILDE | AWAIT | lambda )*
    ( NAME | NUMBER | ELLIPSIS | OPAQUE | group | repr | deep | ( STRING | fstring )+ )
    ( DOT ( NAME | ELLIPSIS ) | group | OPAQUE )*
    ( ( AND | OR | NOT IN | IN | IS
      | STAR | DSTAR | SLASH | PLUS | MINUS | AT | OP )
      ( NOT | MINUS | PLUS | TILDE | AWAIT | lambda )*
      ( NAME | NUMBER | ELLIPSIS | OPAQUE | group | repr | deep | ( STRING | fstring )+ )
      ( DOT ( NAME | ELLIPSIS ) | group | OPAQUE )*
    )*
  ;

targets : target ( COMMA target? )* ;

target
  : STAR?
    ( NAME | NUMBER | ELLIPSIS | OPAQUE | group | repr | deep | ( STRING | fstring )+ )
    ( DOT ( NAME | ELLIPSIS ) | group | OPAQUE )*
  ;

lambda : LAMBDA ( lambdaParam ( COMMA lambdaParam? )* )? LCOLON ;

lambdaParam : SLASH | ( STAR NAME? | DSTAR NAME | NAME | ELLIPSIS | group ) ( ASSIGN expr )? ;

arguments : LPAR ( item ( COMMA item? )* )? RPAR ;

/** Whatever stands in brackets: displays, arguments, subscripts. The lexer pairs the brackets. */
group
  : ( LPAR | LSQB | LBRACE )
    ( YIELD ( FROM expr | exprItems )? | item ( COMMA item? )* )?
    ( RPAR | RSQB | RBRACE )
  ;

item
  : ( ( STAR | DSTAR )? expr | COLON expr? )
    ( ( COLON | ASSIGN | COLONEQ | AS ) ( STAR | DSTAR )? expr? )*
    ( ASYNC? FOR targets IN disjunction ( IF disjunction )* )*
  ;

repr : BQOPEN exprItems BQCLOSE ;

/** In patterns: `<... e ...>`. */
deep : DEEPOPEN expr DEEPCLOSE ;

fstring : FSTART ( FMIDDLE | field )* FEND ;

field : FLBRACE exprs? ASSIGN? CONVERSION? ( FCOLON ( FMIDDLE | field )* )? FRBRACE ;
