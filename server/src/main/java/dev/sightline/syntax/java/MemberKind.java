package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import org.jspecify.annotations.Nullable;

/** What a member is, told by its tokens alone and once: contexts outlive versions. */
enum MemberKind {
  TYPE,
  METHOD,
  CONSTRUCTOR,
  /** The constructor of a record without its parameters. */
  COMPACT,
  FIELD,
  CONSTANT,
  INITIALIZER,
  PACKAGE,
  IMPORT,
  MODULE,
  /** A semicolon alone. */
  EMPTY,
  /** Annotations of nothing; in patterns a fragment. */
  ANNOTATIONS,
  /** In patterns: members left out. */
  ELLIPSIS,
  ERROR;

  /** Whether its body is a unit of its own. */
  boolean isFunction() {
    return this == METHOD || this == CONSTRUCTOR || this == COMPACT;
  }

  static @Nullable SyntaxNode header(SyntaxNode member) {
    return NodeReader.child(member, JavaParser.RULE_header);
  }

  static @Nullable SyntaxNode body(SyntaxNode member) {
    return NodeReader.child(member, JavaParser.RULE_body);
  }

  static @Nullable SyntaxNode classBody(SyntaxNode member) {
    return NodeReader.child(member, JavaParser.RULE_classBody);
  }

  static MemberKind of(SyntaxNode member) {
    if (member.summary() instanceof MemberKind known) {
      return known;
    }
    MemberKind made = make(member);
    member.setSummary(made);
    return made;
  }

  private static MemberKind make(SyntaxNode member) {
    SyntaxNode header = header(member);
    boolean body = body(member) != null;
    if (header == null) {
      return body ? INITIALIZER : EMPTY;
    }
    Cursor in = new Cursor(header, 0, header.childCount());
    int i = Modifiers.end(in, 0);
    if (member.typeAt(member.childCount() - 1) == JavaParser.ENDCONSTANT) {
      return in.type(i) == JavaParser.NAME ? CONSTANT : ERROR;
    }
    if (Keywords.isTypeKeyword(in.type(i)) && in.type(i + 1) == JavaParser.NAME) {
      return TYPE;
    }
    if (i == in.end) {
      return onlyModifiers(in, body);
    }
    return switch (in.type(i)) {
      case JavaParser.PACKAGE -> PACKAGE;
      case JavaParser.IMPORT -> IMPORT;
      case JavaParser.ELLIPSIS -> i + 1 == in.end ? ELLIPSIS : ERROR;
      case JavaParser.LT -> afterTypeParameters(in, i, body);
      default -> declared(in, i, body);
    };
  }

  private static MemberKind onlyModifiers(Cursor in, boolean body) {
    boolean annotations = in.type(0) == JavaParser.AT;
    return body ? INITIALIZER : annotations ? ANNOTATIONS : ERROR;
  }

  private static MemberKind afterTypeParameters(Cursor in, int angle, boolean body) {
    int depth = 0;
    int i = angle;
    do {
      depth += in.type(i) == JavaParser.LT ? 1 : in.type(i) == JavaParser.GT ? -1 : 0;
      i++;
    } while (depth > 0 && i < in.end);
    return declared(in, TypeScan.annotationsEnd(in, i), body);
  }

  private static MemberKind declared(Cursor in, int from, boolean body) {
    boolean named = in.type(from) == JavaParser.NAME;
    if (named && in.isGroup(from + 1, JavaParser.LPAR)) {
      return CONSTRUCTOR;
    }
    if (named && from + 1 == in.end && body) {
      return COMPACT;
    }
    int end = TypeScan.end(in, from);
    if (end == TypeScan.NONE || in.type(end) != JavaParser.NAME) {
      return ERROR;
    }
    if (in.isGroup(end + 1, JavaParser.LPAR)) {
      return METHOD;
    }
    return body ? MODULE : DeclarationLowering.isDeclaration(in, from) ? FIELD : ERROR;
  }
}
