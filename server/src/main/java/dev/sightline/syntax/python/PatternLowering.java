package dev.sightline.syntax.python;

import dev.sightline.syntax.PatternSyntaxException;
import dev.sightline.syntax.antlr.FrontEnd.Checkpoint;
import dev.sightline.syntax.antlr.FrontEnd.Origin;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.SyntaxToken;
import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.text.GapBuffer;
import dev.sightline.tree.Node;
import dev.sightline.tree.PatternTree;
import dev.sightline.tree.PatternTree.Form;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.ExprStmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses a pattern and says what it is a pattern of. */
final class PatternLowering {
  private final String text;
  private final GapBuffer buffer;
  private final TokenBuffer tokens;
  private final Lowering lowering;

  /** The first token that closes what the pattern leaves open. */
  private final @Nullable SyntaxToken open;

  PatternLowering(String text) {
    this.text = text;
    this.buffer = new GapBuffer(text);
    PythonLexer lexer = new PythonLexer(new Source(buffer), true, Checkpoint.NONE);
    lexer.run(0, LexState.START);
    this.tokens = new TokenBuffer(lexer.tokens, text.length());
    this.open = open(lexer.tokens);
    this.lowering = new Lowering(new Reader(new Origin(buffer, tokens), 0, true));
  }

  PatternTree lower() throws PatternSyntaxException {
    PythonRecovery recovery = new PythonRecovery();
    PythonParser parser = new PythonParser(tokens);
    parser.setErrorHandler(recovery);
    parser.prepare(false, 0, 0);
    SyntaxNode file = parser.file();
    if (open != null) {
      throw new PatternSyntaxException("A bracket or string is not closed.", tokens.start(open));
    }
    check(recovery.first());
    Pieces pieces = Pieces.of(file);
    if (pieces.size() == 0) {
      throw new PatternSyntaxException("The pattern is empty.", 0);
    }
    boolean one =
        pieces.end(0) == pieces.size() && !Pieces.isDefinition(pieces.get(pieces.size() - 1));
    Node fragment = one ? fragment(pieces.get(0)) : null;
    PatternTree tree = fragment != null ? fragment(pieces, fragment) : statements(file);
    int[] errors = lowering.reader.errors();
    if (errors.length > 0) {
      throw unexpected(errors[0], errors[1]);
    }
    return tree;
  }

  private static @Nullable SyntaxToken open(List<SyntaxToken> tokens) {
    for (SyntaxToken token : tokens) {
      if (token.length() == 0) {
        switch (token.getType()) {
          case PythonParser.RPAR,
              PythonParser.RSQB,
              PythonParser.RBRACE,
              PythonParser.BQCLOSE,
              PythonParser.DEEPCLOSE,
              PythonParser.FEND,
              PythonParser.FRBRACE -> {
            return token;
          }
          default -> {}
        }
      }
    }
    return null;
  }

  private void check(@Nullable SyntaxToken first) throws PatternSyntaxException {
    if (first != null) {
      throw unexpected(tokens.start(first), tokens.end(first));
    }
  }

  private PatternSyntaxException unexpected(int start, int end) {
    String found = buffer.slice(start, Math.max(start, end)).strip();
    return new PatternSyntaxException(
        found.isEmpty()
            ? "The pattern is not complete here."
            : "Python has no such syntax: unexpected `" + found + "`.",
        start);
  }

  private PatternTree statements(SyntaxNode file) {
    List<Stmt> statements = lowering.blocks.statements(file, 0);
    return statements.size() == 1 && statements.get(0) instanceof ExprStmt only
        ? new PatternTree(Form.EXPRESSION, text, List.of(only.expr()))
        : new PatternTree(Form.STATEMENTS, text, List.copyOf(statements));
  }

  private PatternTree fragment(Pieces pieces, Node first) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(first);
    for (int i = 1; i < pieces.size(); i++) {
      Node next = fragment(pieces.get(i));
      if (next != null) {
        nodes.add(next);
      }
    }
    return new PatternTree(Form.FRAGMENT, text, nodes);
  }

  /** A clause or a decorator without its statement; null for what is a statement. */
  private @Nullable Node fragment(SyntaxNode piece) {
    int depth = 1;
    return switch (Pieces.kind(piece)) {
      case PythonParser.ELIF -> lowering.blocks.branch(piece, depth);
      case PythonParser.ELSE, PythonParser.FINALLY -> lowering.blocks.body(piece, depth);
      case PythonParser.EXCEPT -> lowering.blocks.handler(piece, depth);
      case PythonParser.CASE -> lowering.blocks.matchCase(piece, depth);
      case PythonParser.AT -> lowering.headers.decorator(piece, depth);
      default -> null;
    };
  }
}
