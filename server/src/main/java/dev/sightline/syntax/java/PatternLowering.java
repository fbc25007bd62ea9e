package dev.sightline.syntax.java;

import dev.sightline.syntax.PatternSyntaxException;
import dev.sightline.syntax.antlr.FrontEnd.Checkpoint;
import dev.sightline.syntax.antlr.FrontEnd.Origin;
import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.SyntaxToken;
import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.java.JavaLexer.Mode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.text.GapBuffer;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.PatternTree;
import dev.sightline.tree.PatternTree.Form;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.ExprStmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses a pattern, as statements or if it is none as members, and says what it is one of. */
final class PatternLowering {
  private final String text;

  PatternLowering(String text) {
    this.text = text;
  }

  PatternTree lower() throws PatternSyntaxException {
    if (text.isBlank()) {
      throw new PatternSyntaxException("The pattern is empty.", 0);
    }
    try {
      return new Attempt(text, Mode.STATEMENT_PATTERN).lower();
    } catch (PatternSyntaxException statements) {
      try {
        return new Attempt(text, Mode.MEMBER_PATTERN).lower();
      } catch (PatternSyntaxException members) {
        throw members.offset() > statements.offset() ? members : statements;
      }
    }
  }

  /** One way to read the pattern. */
  private static final class Attempt {
    private final String text;
    private final Mode mode;
    private final GapBuffer buffer;
    private final List<SyntaxToken> all;
    private final TokenBuffer tokens;
    private final Lowering lowering;

    Attempt(String text, Mode mode) {
      this.text = text;
      this.mode = mode;
      this.buffer = new GapBuffer(text);
      JavaLexer lexer = new JavaLexer(new JavaSource(buffer), mode, Checkpoint.NONE);
      lexer.run(0, LexState.START);
      this.all = lexer.tokens;
      this.tokens = new TokenBuffer(all, text.length());
      this.lowering = new Lowering(new Reader(new Origin(buffer, tokens), 0, true));
    }

    PatternTree lower() throws PatternSyntaxException {
      JavaRecovery recovery = new JavaRecovery();
      JavaParser parser = JavaFrontEnd.newParser(tokens, recovery);
      parser.prepare(false, 0, 0);
      boolean statements = mode == Mode.STATEMENT_PATTERN;
      SyntaxNode file = statements ? parser.statements() : parser.file();
      checkClosed();
      SyntaxToken first = recovery.first();
      if (first != null) {
        throw unexpected(tokens.start(first), tokens.end(first));
      }
      PatternTree tree = statements ? statements(file) : members(file);
      int[] errors = lowering.reader.errors();
      if (errors.length > 0) {
        throw unexpected(errors[0], errors[1]);
      }
      return tree;
    }

    /** No bracket may be left open, and no line ended by a block that does not belong to it. */
    private void checkClosed() throws PatternSyntaxException {
      for (int i = 0; i < all.size(); i++) {
        SyntaxToken token = all.get(i);
        boolean block = i + 1 < all.size() && all.get(i + 1).getType() == JavaParser.LBRACE;
        if (token.getType() == JavaParser.SEMI && token.length() == 0 && block) {
          throw unexpected(tokens.start(all.get(i + 1)), tokens.end(all.get(i + 1)));
        }
        boolean closes =
            switch (token.getType()) {
              case JavaParser.RPAR, JavaParser.RSQB, JavaParser.RBRACE, JavaParser.DEEPCLOSE ->
                  true;
              default -> false;
            };
        if (closes && token.length() == 0) {
          throw new PatternSyntaxException(
              "A bracket or string is not closed.", tokens.start(token));
        }
      }
    }

    private PatternSyntaxException unexpected(int start, int end) {
      String found = buffer.slice(start, Math.max(start, end)).strip();
      return new PatternSyntaxException(
          found.isEmpty()
              ? "The pattern is not complete here."
              : "Java has no such syntax: unexpected `" + found + "`.",
          start);
    }

    private PatternTree statements(SyntaxNode file) {
      Node clause = clause(file);
      if (clause != null) {
        return new PatternTree(Form.FRAGMENT, text, List.of(clause));
      }
      return tree(lowering.blocks.statements(file, 0));
    }

    private PatternTree tree(List<Stmt> statements) {
      boolean ended = text.stripTrailing().endsWith(";");
      return statements.size() == 1
              && statements.get(0) instanceof ExprStmt only
              && (!ended || isEllipsis(only.expr()))
          ? new PatternTree(Form.EXPRESSION, text, List.of(only.expr()))
          : new PatternTree(Form.STATEMENTS, text, List.copyOf(statements));
    }

    private static boolean isEllipsis(Expr expr) {
      return expr instanceof Expr.Literal l && l.kind() == Expr.LiteralKind.ELLIPSIS;
    }

    /** {@code catch (...) { ... }} and the like alone. */
    private @Nullable Node clause(SyntaxNode file) {
      PieceLowering pieces = new PieceLowering(lowering, file);
      return pieces.clause();
    }

    private PatternTree members(SyntaxNode file) {
      SyntaxNode only = NodeReader.child(file, JavaParser.RULE_member);
      if (only != null && MemberKind.of(only) == MemberKind.ANNOTATIONS) {
        SyntaxNode header = MemberKind.header(only);
        List<Node> nodes = new ArrayList<>();
        if (header != null) {
          nodes.addAll(lowering.members.annotations(header));
        }
        return new PatternTree(Form.FRAGMENT, text, nodes);
      }
      List<Stmt> statements = new ArrayList<>();
      lowering.members.members(file, statements, 0);
      return tree(statements);
    }
  }
}
