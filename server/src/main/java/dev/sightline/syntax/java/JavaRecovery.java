package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.Recovery;
import dev.sightline.syntax.java.grammar.JavaParser;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;

/** A mistake costs its line; brackets always balance, for the lexer sees to it. */
final class JavaRecovery extends Recovery {

  @Override
  protected boolean goOn(Parser parser) {
    JavaParser java = (JavaParser) parser;
    switch (java.getContext().getRuleIndex()) {
      case JavaParser.RULE_group, JavaParser.RULE_deep -> skipBracket(java);
      case JavaParser.RULE_line, JavaParser.RULE_header -> skipLine(java);
      case JavaParser.RULE_control, JavaParser.RULE_member -> {}
      case JavaParser.RULE_block, JavaParser.RULE_body, JavaParser.RULE_statements ->
          skipRest(java, false);
      case JavaParser.RULE_classBody, JavaParser.RULE_anonymous, JavaParser.RULE_file ->
          skipRest(java, true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static int next(JavaParser parser) {
    return parser.getTokenStream().LA(1);
  }

  private static int step(int type) {
    return switch (type) {
      case JavaParser.LPAR,
          JavaParser.LSQB,
          JavaParser.LINIT,
          JavaParser.LBRACE,
          JavaParser.LBODY,
          JavaParser.LCLASS,
          JavaParser.LANON,
          JavaParser.DEEPOPEN ->
          1;
      case JavaParser.RPAR, JavaParser.RSQB, JavaParser.RBRACE, JavaParser.DEEPCLOSE -> -1;
      default -> 0;
    };
  }

  private static void skipBracket(JavaParser parser) {
    int depth = 0;
    while (depth >= 0 && next(parser) != Token.EOF) {
      depth += step(next(parser));
      parser.consume();
    }
  }

  /** Up to and with the end of the line, or up to where the next statement must begin. */
  private static void skipLine(JavaParser parser) {
    while (true) {
      switch (next(parser)) {
        case JavaParser.SEMI, JavaParser.COLON, JavaParser.CARROW -> {
          parser.consume();
          return;
        }
        case JavaParser.RPAR, JavaParser.RSQB -> parser.consume();
        default -> {
          return;
        }
      }
    }
  }

  /** Reads on to the brace that closes the present context. */
  private static void skipRest(JavaParser parser, boolean members) {
    int depth = 0;
    while (true) {
      int type = next(parser);
      if (type == Token.EOF) {
        return;
      } else if (depth == 0 && step(type) == 0 && !startsNothing(type)) {
        if (members) {
          parser.member();
        } else {
          parser.piece();
        }
      } else {
        depth += step(type);
        parser.consume();
        if (depth < 0) {
          return;
        }
      }
    }
  }

  private static boolean startsNothing(int type) {
    return switch (type) {
      case JavaParser.COLON, JavaParser.CARROW, JavaParser.ENDCONSTANT -> true;
      default -> false;
    };
  }
}
