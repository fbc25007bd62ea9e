package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Binary;
import dev.sightline.tree.Expr.Index;
import dev.sightline.tree.Expr.Literal;
import dev.sightline.tree.Expr.LiteralKind;
import dev.sightline.tree.Expr.Member;
import dev.sightline.tree.Expr.OtherExpr;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Span;
import dev.sightline.tree.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Types: names, members, arguments as an index, arrays as an index without subscripts. */
final class TypeLowering {
  /** A type takes no more levels than TypeScan takes steps, so it is cut well before the limit. */
  private static final int DEEPEST = NodeReader.DEPTH - 300;

  /** More bounds or brackets than this are no Java. */
  private static final int MOST = 60;

  private final Reader reader;

  TypeLowering(Reader reader) {
    this.reader = reader;
  }

  /** The type here; an error if there is none. */
  Expr type(Cursor in, int depth) {
    int end = TypeScan.end(in, in.at);
    if (end == TypeScan.NONE) {
      return reader.missing(in.before());
    }
    if (depth > DEEPEST) {
      Span span = reader.span(in.here(), in.node.child(end - 1));
      in.at = end;
      return new OtherExpr(Reader.DEEP, List.of(), span);
    }
    return known(in, depth);
  }

  private Expr known(Cursor in, int depth) {
    Expr type = named(in, depth);
    int from = type.span().start();
    int next = TypeScan.annotationsEnd(in, in.at);
    while (in.isEmptySquare(next)) {
      in.at = next + 1;
      type = new Index(type, List.of(), new Span(from, reader.end(in.before())));
      next = TypeScan.annotationsEnd(in, in.at);
    }
    return type;
  }

  /** A type without the brackets of an array, as behind {@code new}. */
  Expr named(Cursor in, int depth) {
    in.at = TypeScan.annotationsEnd(in, in.at);
    if (in.isDone() || in.context() != null) {
      return reader.missing(in.before());
    }
    Expr type = reader.nameExpr(in.take());
    while (true) {
      type = withArguments(in, type, depth);
      int next = TypeScan.annotationsEnd(in, in.at + 1);
      if (!in.is(JavaParser.DOT) || in.type(next) != JavaParser.NAME) {
        return type;
      }
      in.at = next;
      ParseTree name = in.take();
      type = new Member(type, reader.identifier(name), type.span().to(reader.span(name)));
    }
  }

  /** With the type arguments that follow, if any do; {@code <>} adds nothing. */
  Expr withArguments(Cursor in, Expr type, int depth) {
    if (!in.is(JavaParser.LT) || TypeScan.argumentsEnd(in, in.at) == TypeScan.NONE) {
      return type;
    }
    List<Expr> arguments = arguments(in, depth + 1);
    Span span = new Span(type.span().start(), reader.end(in.before()));
    return arguments.isEmpty() ? type : new Index(type, arguments, span);
  }

  /** The arguments between the angles here, which are known to be some. */
  List<Expr> arguments(Cursor in, int depth) {
    List<Expr> arguments = new ArrayList<>();
    in.at++;
    while (!in.isDone() && !in.is(JavaParser.GT)) {
      arguments.add(argument(in, depth));
      in.skip(JavaParser.COMMA);
    }
    in.at++;
    return arguments;
  }

  private Expr argument(Cursor in, int depth) {
    in.at = TypeScan.annotationsEnd(in, in.at);
    if (in.is(JavaParser.ELLIPSIS)) {
      return ellipsis(reader, in.take());
    }
    if (!in.is(JavaParser.WILDCARD)) {
      return bounds(in, depth);
    }
    ParseTree mark = in.take();
    if (!in.is(JavaParser.EXTENDS) && !in.is(JavaParser.SUPER)) {
      return reader.nameExpr(mark);
    }
    String kind = reader.text(in.take());
    Expr bound = type(in, depth + 1);
    return new OtherExpr(kind, List.of(bound), reader.span(mark).to(bound.span()));
  }

  /** A type with the brackets that stand behind the name of a variable, {@code int a[]}. */
  Expr dimensions(Cursor in, Expr element) {
    Expr type = element;
    for (int i = 0; i < MOST && in.isEmptySquare(in.at); i++) {
      in.at++;
      type = new Index(type, List.of(), element.span());
    }
    return type;
  }

  /** {@code A & B}. */
  Expr bounds(Cursor in, int depth) {
    Expr type = type(in, depth + 1);
    for (int i = 0; i < MOST && in.skip(JavaParser.AMP); i++) {
      Expr other = type(in, depth + 1);
      type = new Binary(Operator.BIT_AND, type, other, type.span().to(other.span()));
    }
    return type;
  }

  /** Types with commas between them; in patterns some may be left out. */
  List<Expr> list(Cursor in, int depth) {
    List<Expr> types = new ArrayList<>();
    do {
      types.add(in.is(JavaParser.ELLIPSIS) ? ellipsis(reader, in.take()) : type(in, depth));
    } while (in.skip(JavaParser.COMMA));
    return types;
  }

  /** {@code ...}, or in patterns a name as {@code $...ARGS}. */
  static Expr ellipsis(Reader reader, ParseTree token) {
    String text = reader.text(token);
    return text.startsWith("$")
        ? new Expr.Name(text, reader.span(token))
        : new Literal(LiteralKind.ELLIPSIS, text, reader.span(token));
  }

  /** The type parameters whose opening angle is here; none if there is no angle. */
  List<TypeParameter> parameters(Cursor in, int depth) {
    List<TypeParameter> found = new ArrayList<>();
    if (!in.skip(JavaParser.LT)) {
      return found;
    }
    while (!in.isDone() && !in.is(JavaParser.GT)) {
      in.at = TypeScan.annotationsEnd(in, in.at);
      if (!in.is(JavaParser.NAME)) {
        reader.error(reader.span(in.here()));
        break;
      }
      ParseTree name = in.take();
      Expr bound = in.skip(JavaParser.EXTENDS) ? bounds(in, depth) : null;
      Span span = reader.span(name, in.before());
      found.add(new TypeParameter(0, reader.identifier(name), bound, null, span));
      if (!in.skip(JavaParser.COMMA)) {
        break;
      }
    }
    in.skip(JavaParser.GT);
    return found;
  }
}
