package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.Recovery;
import dev.sightline.syntax.python.grammar.PythonParser;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;

/**
 * A mistake in brackets costs the brackets, any other its line; a broken header keeps its block.
 */
final class PythonRecovery extends Recovery {

  @Override
  protected boolean goOn(Parser parser) {
    PythonParser python = (PythonParser) parser;
    switch (python.getContext().getRuleIndex()) {
      case PythonParser.RULE_group,
          PythonParser.RULE_arguments,
          PythonParser.RULE_params,
          PythonParser.RULE_typeParams,
          PythonParser.RULE_repr,
          PythonParser.RULE_deep,
          PythonParser.RULE_field ->
          skipBracket(python);
      case PythonParser.RULE_header -> skipHeader(python);
      case PythonParser.RULE_line, PythonParser.RULE_stmt, PythonParser.RULE_suite ->
          skipLine(python);
      case PythonParser.RULE_block, PythonParser.RULE_strayBlock, PythonParser.RULE_file ->
          skipBlock(python);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Up to and with the bracket that closes the present context; the lexer made sure of one. */
  private static void skipBracket(PythonParser parser) {
    int depth = 0;
    while (!endsLine(parser)) {
      depth += step(parser.getTokenStream().LA(1));
      parser.consume();
      if (depth < 0) {
        return;
      }
    }
  }

  private static int step(int type) {
    return switch (type) {
      case PythonParser.LPAR,
          PythonParser.LSQB,
          PythonParser.LBRACE,
          PythonParser.BQOPEN,
          PythonParser.DEEPOPEN,
          PythonParser.FSTART,
          PythonParser.FLBRACE ->
          1;
      case PythonParser.RPAR,
          PythonParser.RSQB,
          PythonParser.RBRACE,
          PythonParser.BQCLOSE,
          PythonParser.DEEPCLOSE,
          PythonParser.FEND,
          PythonParser.FRBRACE ->
          -1;
      default -> 0;
    };
  }

  private static boolean endsLine(PythonParser parser) {
    return switch (parser.getTokenStream().LA(1)) {
      case PythonParser.NEWLINE, PythonParser.INDENT, PythonParser.DEDENT, Token.EOF -> true;
      default -> false;
    };
  }

  /** Up to the colon behind the header, or to the end of its line. */
  private static void skipHeader(PythonParser parser) {
    int depth = 0;
    while (!endsLine(parser)
        && !(depth <= 0 && parser.getTokenStream().LA(1) == PythonParser.COLON)) {
      depth += step(parser.getTokenStream().LA(1));
      parser.consume();
    }
  }

  /** Up to and with the end of the line, and the block that stands under it if there is one. */
  private static void skipLine(PythonParser parser) {
    while (!endsLine(parser)) {
      parser.consume();
    }
    if (parser.getTokenStream().LA(1) == PythonParser.NEWLINE) {
      parser.consume();
    }
    if (parser.getTokenStream().LA(1) == PythonParser.INDENT) {
      parser.block();
    }
  }

  /** Reads what is no statement as broken statements, to the end of the block. */
  private static void skipBlock(PythonParser parser) {
    boolean file = parser.getContext().getRuleIndex() == PythonParser.RULE_file;
    while (true) {
      int type = parser.getTokenStream().LA(1);
      if (type == Token.EOF) {
        return;
      } else if (type == PythonParser.INDENT) {
        parser.block();
      } else if (type != PythonParser.DEDENT) {
        parser.stmt();
      } else {
        parser.consume();
        if (!file) {
          return;
        }
      }
    }
  }
}
