package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contexts of a block as a flat list: simple statements, compound statements, clauses,
 * decorators, broken lines. And which of them make one statement together.
 */
final class Pieces {
  private final List<SyntaxNode> all = new ArrayList<>();

  Pieces() {}

  /** The pieces of a file, a block or a line. */
  static Pieces of(SyntaxNode container) {
    Pieces pieces = new Pieces();
    pieces.add(container);
    return pieces;
  }

  private void add(SyntaxNode node) {
    switch (node.getRuleIndex()) {
      case PythonParser.RULE_file, PythonParser.RULE_block, PythonParser.RULE_strayBlock ->
          addChildren(node);
      case PythonParser.RULE_line -> {
        if (node.isBroken()) {
          all.add(node);
        } else {
          addChildren(node);
        }
      }
      case PythonParser.RULE_stmt -> all.addAll(Summary.of(node).pieces());
      default -> all.add(node);
    }
  }

  private void addChildren(SyntaxNode node) {
    for (int i = 0; i < node.childCount(); i++) {
      SyntaxNode child = node.nodeAt(i);
      if (child != null) {
        add(child);
      }
    }
  }

  int size() {
    return all.size();
  }

  SyntaxNode get(int index) {
    return all.get(index);
  }

  /** The pieces {@code [from, to)}; a list of its own. */
  List<SyntaxNode> slice(int from, int to) {
    return List.copyOf(all.subList(from, to));
  }

  /** The pieces {@code [from, to)} as they are now. */
  List<SyntaxNode> view(int from, int to) {
    return all.subList(from, to);
  }

  List<SyntaxNode> slice() {
    return slice(0, all.size());
  }

  /** The header of a compound statement or clause, null for other pieces. */
  static @Nullable SyntaxNode header(SyntaxNode piece) {
    return isStatement(piece) ? Summary.of(piece).header() : null;
  }

  private static boolean isStatement(SyntaxNode piece) {
    return piece.summary() != null || piece.getRuleIndex() == PythonParser.RULE_stmt;
  }

  /** The keyword of a piece's header, AT for a decorator, 0 for others. */
  static int kind(SyntaxNode piece) {
    return isStatement(piece) ? Summary.of(piece).kind() : 0;
  }

  static boolean isDefinition(SyntaxNode piece) {
    int kind = kind(piece);
    return kind == PythonParser.DEF || kind == PythonParser.CLASS;
  }

  /** Index behind the last piece that belongs to the statement that begins at {@code from}. */
  int end(int from) {
    int kind = kind(all.get(from));
    int to = from + 1;
    if (kind == PythonParser.AT) {
      while (to < all.size() && kind(all.get(to)) == PythonParser.AT) {
        to++;
      }
      return to < all.size() && isDefinition(all.get(to)) ? to + 1 : to;
    }
    while (to < all.size() && continues(kind, kind(all.get(to)), kind(all.get(to - 1)))) {
      to++;
    }
    return to;
  }

  private static boolean continues(int statement, int clause, int before) {
    return switch (statement) {
      case PythonParser.IF ->
          before != PythonParser.ELSE
              && (clause == PythonParser.ELIF || clause == PythonParser.ELSE);
      case PythonParser.WHILE, PythonParser.FOR ->
          before == statement && clause == PythonParser.ELSE;
      case PythonParser.TRY ->
          before != PythonParser.FINALLY
              && (clause == PythonParser.EXCEPT
                  || clause == PythonParser.FINALLY
                  || (clause == PythonParser.ELSE && before != PythonParser.ELSE));
      default -> false;
    };
  }
}
