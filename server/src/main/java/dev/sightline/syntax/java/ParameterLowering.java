package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** Parameters of methods, constructors, records and lambdas. */
final class ParameterLowering {
  private final Lowering lowering;
  private final Reader reader;

  ParameterLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** A parameter that is nothing but a name. */
  Parameter bare(ParseTree name) {
    return new Parameter(
        Parameter.Kind.PLAIN, reader.nameExpr(name), null, null, reader.span(name));
  }

  List<Parameter> parameters(SyntaxNode group, int depth) {
    reader.checkClosed(group);
    List<Parameter> found = new ArrayList<>();
    Cursor in = Cursor.inside(group);
    while (!in.isDone()) {
      parameter(in, found, depth + 1);
      lowering.groups.finish(in);
      in.at++;
    }
    return found;
  }

  private void parameter(Cursor in, List<Parameter> into, int depth) {
    int from = in.at;
    Modifiers modifiers = Modifiers.read(lowering, in, depth + 1);
    int end = TypeScan.end(in, in.at);
    boolean alone = end == in.at + 1 && (end == in.end || in.type(end) == JavaParser.COMMA);
    if (in.is(JavaParser.ELLIPSIS)) {
      Expr all = TypeLowering.ellipsis(reader, in.take());
      into.add(new Parameter(Parameter.Kind.PLAIN, all, null, null, all.span()));
      return;
    }
    if (end == TypeScan.NONE || (alone && in.is(JavaParser.NAME))) {
      if (in.is(JavaParser.NAME)) {
        into.add(declared(modifiers, Parameter.Kind.PLAIN, in, from, null));
      } else {
        reader.missing(in.before());
      }
      return;
    }
    boolean inferred =
        end == in.at + 1 && in.is(JavaParser.NAME) && reader.isWord(in.here(), "var");
    Modifiers all = inferred ? modifiers.with(reader.identifier(in.take())) : modifiers;
    Expr type = inferred ? null : lowering.types.type(in, depth + 1);
    in.at = TypeScan.annotationsEnd(in, in.at);
    boolean rest = in.skip(JavaParser.ELLIPSIS);
    if (isReceiver(in)) {
      return;
    }
    if (!in.is(JavaParser.NAME)) {
      reader.missing(in.before());
      return;
    }
    Parameter.Kind kind = rest ? Parameter.Kind.REST : Parameter.Kind.PLAIN;
    into.add(declared(all, kind, in, from, type));
  }

  /** {@code Outer this} or {@code Outer Outer.this}, which is no parameter. */
  private static boolean isReceiver(Cursor in) {
    int i = in.at;
    while (in.type(i) == JavaParser.NAME && in.type(i + 1) == JavaParser.DOT) {
      i += 2;
    }
    boolean receiver = in.type(i) == JavaParser.THIS;
    in.at = receiver ? i + 1 : in.at;
    return receiver;
  }

  private Parameter declared(
      Modifiers modifiers, Parameter.Kind kind, Cursor in, int from, @Nullable Expr type) {
    Expr name = reader.nameExpr(in.take());
    Expr array = type;
    if (type != null) {
      array = lowering.types.dimensions(in, type);
    }
    Span span = reader.span(in.node.child(from), in.before());
    return new Parameter(modifiers.decorators(), modifiers.words(), kind, name, array, null, span);
  }
}
