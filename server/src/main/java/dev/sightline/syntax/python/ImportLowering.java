package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.Import;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an import, whose names and dots stand flat in its context. */
final class ImportLowering {
  private final Reader reader;
  private final SyntaxNode node;
  private final List<ImportClause> clauses = new ArrayList<>();
  private int at = 1;

  ImportLowering(Reader reader, SyntaxNode node) {
    this.reader = reader;
    this.node = node;
  }

  Stmt lower() {
    boolean from = node.typeAt(0) == PythonParser.FROM;
    if (from) {
      members();
    } else {
      modules();
    }
    return new Import(from, clauses, reader.span(node));
  }

  private void modules() {
    while (at < node.childCount()) {
      int start = at;
      Identifier module = dotted();
      Identifier alias = alias(node);
      Span span = reader.span(node.child(start), node.child(at - 1));
      clauses.add(new ImportClause(module, 0, null, alias, span));
      at++;
    }
  }

  /** Names joined by dots, from the present child on. */
  private Identifier dotted() {
    int start = at;
    StringBuilder name = new StringBuilder();
    while (node.typeAt(at) == PythonParser.NAME || node.typeAt(at) == PythonParser.DOT) {
      name.append(node.typeAt(at) == PythonParser.DOT ? "." : reader.name(node.child(at)));
      at++;
    }
    int end = Math.max(start, at - 1);
    return at == start
        ? new Identifier(
            "", new Span(reader.start(node.child(start)), reader.start(node.child(start))))
        : new Identifier(name.toString(), reader.span(node.child(start), node.child(end)));
  }

  private @Nullable Identifier alias(SyntaxNode in) {
    if (in.typeAt(at) != PythonParser.AS) {
      return null;
    }
    at += 2;
    return reader.identifier(in.child(at - 1));
  }

  private void members() {
    int level = 0;
    while (node.typeAt(at) == PythonParser.DOT || node.typeAt(at) == PythonParser.ELLIPSIS) {
      level += node.typeAt(at) == PythonParser.DOT ? 1 : 3;
      at++;
    }
    Identifier module = dotted();
    while (at < node.childCount() && node.typeAt(at - 1) != PythonParser.IMPORT) {
      at++;
    }
    SyntaxNode names = Reader.child(node, PythonParser.RULE_names);
    if (names == null) {
      Identifier all = reader.identifier(node.child(node.childCount() - 1));
      clauses.add(new ImportClause(module, level, all, null, all.span()));
      return;
    }
    at = 0;
    while (at < names.childCount()) {
      if (names.typeAt(at) == PythonParser.COMMA) {
        at++;
        continue;
      }
      int start = at;
      Identifier member = reader.identifier(names.child(at++));
      Identifier alias = alias(names);
      Span span = reader.span(names.child(start), names.child(at - 1));
      clauses.add(new ImportClause(module, level, member, alias, span));
    }
  }
}
