package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * Names that mean members of the object at hand or of the classes around the code, where a language
 * lets them be written without it.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same expression
final class Implicit {
  static final String SUPER = "super";

  private final Evaluator evaluator;

  /** Whether a type is being read, where names are those of types. */
  private int types;

  /** What is called in a decorator, which is no method of the class around it. */
  private @Nullable Expr decorator;

  Implicit(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  private Conventions conventions() {
    return evaluator.environment.conventions();
  }

  void beginType() {
    types++;
  }

  void endType() {
    types--;
  }

  void decorates(@Nullable Expr callee) {
    decorator = callee;
  }

  /** What a name holds that is no variable; null if it is no member either. */
  @Nullable Value read(Expr.Name name) {
    if (!conventions().hasImplicitMembers()) {
      return null;
    }
    String plain = name.name();
    if (plain.equals(conventions().receiver())) {
      return object();
    }
    if (plain.equals(SUPER)) {
      return above();
    }
    if (types > 0) {
      return type(plain);
    }
    if (evaluator.isVariable(plain)) {
      return null;
    }
    String holder = holder(plain);
    if (holder == null && conventions().looksLikePackage(plain)) {
      return Value.ofSymbol(plain);
    }
    if (holder == null) {
      boolean elsewhere = evaluator.frame.globals.lookup(plain) != null;
      holder = elsewhere || conventions().looksLikeType(plain) ? null : inherited();
    }
    if (holder == null) {
      return null;
    }
    Value member = evaluator.expressions.member(name, objectOf(holder), plain);
    return member.types().isEmpty() ? member : member.withSymbols(Names.UNKNOWN);
  }

  /** A class in one of the classes around; null if the name means none of these. */
  private @Nullable Value type(String name) {
    String holder = evaluator.isVariable(name) ? null : holder(name);
    Value member = holder == null ? null : evaluator.frame.globals.member(holder, name);
    if (member == null && conventions().looksLikePackage(name) && !evaluator.isVariable(name)) {
      return Value.ofSymbol(name);
    }
    return member != null
            && member.callable() != null
            && member.callable().definition() instanceof Stmt.ClassDef
        ? member
        : null;
  }

  /** What a plain name calls. */
  @Nullable Value method(Expr.Name name) {
    String plain = name.name();
    String binding = conventions().functionBinding(plain);
    if (binding.equals(plain) || name == decorator) {
      return null;
    }
    if (plain.equals(SUPER) || plain.equals(conventions().receiver())) {
      return constructor(plain);
    }
    String holder = holder(binding);
    Value imported = holder == null ? evaluator.frame.globals.lookup(plain) : null;
    Value top = holder == null ? evaluator.frame.globals.lookup(binding) : null;
    if (top != null || imported != null) {
      return top == null ? imported : top;
    }
    String type = holder == null ? inherited() : holder;
    return type == null ? null : evaluator.expressions.method(objectOf(type), plain);
  }

  /** What a plain name is called on: the object at hand, or one of a class around. */
  @Nullable Value receiver(Expr.Name name) {
    String binding = conventions().functionBinding(name.name());
    if (binding.equals(name.name()) || name == decorator || definitions().isEmpty()) {
      return null;
    }
    String holder = holder(binding);
    boolean imported = holder == null && evaluator.frame.globals.lookup(name.name()) != null;
    return imported ? null : objectOf(holder == null ? definitions() : holder);
  }

  private String definitions() {
    return evaluator.definitions.enclosingClass();
  }

  /** {@code this(...)} and {@code super(...)}. */
  private @Nullable Value constructor(String plain) {
    String type = definitions();
    if (type.isEmpty()) {
      return null;
    }
    String of = plain.equals(SUPER) ? superOf(type) : type;
    return Value.ofSymbol(of + "." + CONSTRUCTOR);
  }

  /** By what a constructor is known that is not called by {@code new}. */
  static final String CONSTRUCTOR = "<init>";

  /** The type of an object of a class, seen as one of the classes that it inherits from. */
  static String superOf(String type) {
    return SUPER + "(" + type + ")";
  }

  /** The object that the code works on. */
  Value object() {
    String name = conventions().receiver();
    State.Variable variable = evaluator.variable(name);
    if (variable != null) {
      return variable.value();
    }
    if (evaluator.isVariable(name)) {
      return evaluator.read(name);
    }
    String type = definitions();
    return type.isEmpty() ? Value.UNKNOWN : Value.ofType(type);
  }

  private Value above() {
    String type = definitions();
    return type.isEmpty() ? Value.UNKNOWN : object().withTypes(Names.of(superOf(type)));
  }

  private Value objectOf(String type) {
    return type.equals(definitions()) ? object() : Value.ofType(type);
  }

  /** The innermost class, if what the code names may be inherited by it. */
  private @Nullable String inherited() {
    String type = definitions();
    return type.isEmpty() ? null : type;
  }

  /** The class around the code that binds a name, the innermost first; null if none does. */
  private @Nullable String holder(String name) {
    String type = definitions();
    while (!type.isEmpty() && type.length() > evaluator.environment.module().length()) {
      if (evaluator.frame.globals.member(type, name) != null) {
        return type;
      }
      type = type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
    return null;
  }

  /** Whether an assignment to a name changes a member of the object at hand. */
  boolean isMember(String name) {
    return conventions().hasImplicitMembers()
        && evaluator.frame.scope.function()
        && !evaluator.isVariable(name)
        && !definitions().isEmpty();
  }

  /** The object at hand, as a place. */
  Expr place(Expr member) {
    return new Expr.Name(conventions().receiver(), member.span());
  }

  /** The parameter that is the object itself, of which its class is known. */
  boolean isReceiver(Parameter parameter) {
    return parameter.name() instanceof Expr.Name n
        && !n.name().isEmpty()
        && n.name().equals(conventions().receiver());
  }
}
