package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names and values follow in one language and not in others. Immutable. */
public interface Conventions {

  /** The qualified name of what a file's own definitions stand in. */
  String module(SourceTree tree, String byPath);

  /** By what name a method knows its object; empty if the first parameter is it. */
  String receiver();

  /** The parameters of a function, with the object that a member works on if it is one of them. */
  List<Parameter> parameters(Stmt.FunctionDef function, boolean isMember);

  /** The name of the function that fills a new object of a class of this plain name. */
  String constructor(String type);

  /** What the language's own library computes. */
  Intrinsics intrinsics();

  /** Under which name a function is bound; its own unless it may share that with a variable. */
  String functionBinding(String function);

  /** Whether a plain name that nothing binds is that of a type, by the custom of the language. */
  boolean looksLikeType(String name);

  /**
   * Whether a plain name that nothing binds is that of a package, by the custom of the language.
   */
  boolean looksLikePackage(String name);

  /** A call as the comparison that it stands for; null if it stands for none. */
  default Expr.@Nullable Binary comparison(Expr.Call call) {
    if (!(call.callee() instanceof Expr.Member m) || call.arguments().size() != 1) {
      return null;
    }
    Operator operator = intrinsics().operator(m.member().name());
    Expr argument = call.arguments().get(0).value();
    return operator == null
        ? null
        : operator == Operator.IN
            ? new Expr.Binary(operator, argument, m.object(), call.span())
            : new Expr.Binary(operator, m.object(), argument, call.span());
  }

  /** The class that a class inherits from without saying so; empty if that is told by none. */
  String impliedBase(Stmt.ClassDef type);

  /** Whether a plain name in a method may be a member of a class around it. */
  boolean hasImplicitMembers();

  /** Whether a name may come from a module whose names are all imported. */
  boolean mayImport(String module, String name);

  /** Whether a plain name in a case takes the value, and does not stand for a constant. */
  boolean capturesInCases();

  /** Whether {@code break} leaves a switch. */
  boolean breaksSwitches();

  /** Whether text may be added to anything, and the division of integers gives one. */
  boolean isStrict();

  /** What the language calls one of the types of literals and containers. */
  String typeName(String type);
}
