package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** A place among the children of a flat context, and where reading must stop. */
final class Cursor {
  final SyntaxNode node;
  final int end;
  int at;

  Cursor(SyntaxNode node, int from, int end) {
    this.node = node;
    this.at = from;
    this.end = end;
  }

  /** Over what stands between the brackets of a group. */
  static Cursor inside(SyntaxNode group) {
    return new Cursor(group, 1, Math.max(1, group.childCount() - 1));
  }

  boolean isDone() {
    return at >= end;
  }

  /** Type of the token here; 0 for a context and at the end. */
  int type() {
    return type(at);
  }

  int type(int index) {
    return index < end ? node.typeAt(index) : 0;
  }

  boolean is(int type) {
    return at < end && node.typeAt(at) == type;
  }

  /** The context here, null if there is none. */
  @Nullable SyntaxNode context() {
    return context(at);
  }

  @Nullable SyntaxNode context(int index) {
    return index < end ? node.nodeAt(index) : null;
  }

  /** Whether a bracket stands here that this token opens. */
  boolean isGroup(int opening) {
    return isGroup(at, opening);
  }

  boolean isGroup(int index, int opening) {
    SyntaxNode group = context(index);
    return group != null
        && group.getRuleIndex() == JavaParser.RULE_group
        && group.typeAt(0) == opening;
  }

  boolean isEmptySquare(int index) {
    SyntaxNode group = context(index);
    return group != null && isGroup(index, JavaParser.LSQB) && group.childCount() == 2;
  }

  boolean isRule(int rule) {
    SyntaxNode context = context();
    return context != null && context.getRuleIndex() == rule;
  }

  ParseTree take() {
    return node.child(at++);
  }

  SyntaxNode takeContext() {
    return (SyntaxNode) node.child(at++);
  }

  boolean skip(int type) {
    boolean is = is(type);
    at += is ? 1 : 0;
    return is;
  }

  /** The child here, or the last one at the end. */
  ParseTree here() {
    return node.child(Math.min(at, node.childCount() - 1));
  }

  ParseTree before() {
    return node.child(Math.max(0, at - 1));
  }
}
