package dev.sightline.value;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls: what they give, what they do to their receiver and arguments, whether they return. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Calls {
  private final Evaluator evaluator;
  private final References references;

  Calls(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.references = new References(evaluator, this);
  }

  private Intrinsics intrinsics() {
    return evaluator.environment.conventions().intrinsics();
  }

  Value call(Expr call, Expr callee, List<Argument> arguments) {
    Value receiver = null;
    Value called;
    int changes = evaluator.changes();
    if (callee instanceof Expr.Member m) {
      receiver = evaluator.eval(m.object());
      evaluator.step();
      Value member = member(m, receiver);
      called = evaluator.record(m, member);
    } else {
      Value method = callee instanceof Expr.Name n ? evaluator.implicit.method(n) : null;
      called = method == null ? evaluator.eval(callee) : evaluator.record(callee, method);
      receiver = callee instanceof Expr.Name n ? evaluator.implicit.receiver(n) : null;
      if (receiver != null) {
        evaluator.recorder.receiver(call, receiver, evaluator.state.reach());
      }
    }
    List<Value> values = values(arguments);
    if (callee instanceof Expr.Member m && receiver != null && changes != evaluator.changes()) {
      receiver = evaluator.peek(m.object()).plusLabels(receiver.labels());
    }
    CallSite site = new CallSite(call, arguments, called, receiver, values);
    if (receiver != null && references.isCalled(callee, receiver)) {
      evaluator.record(callee, receiver);
      return finish(new CallSite(call, arguments, receiver, null, values));
    }
    CallSite meant = intrinsics().meant(site);
    return finish(meant == null ? site : meant);
  }

  private Value member(Expr.Member m, Value receiver) {
    String name = m.member().name();
    return evaluator.environment.conventions().functionBinding(name).equals(name)
        ? evaluator.expressions.member(m, receiver, name)
        : evaluator.expressions.method(receiver, name);
  }

  List<Value> values(List<Argument> arguments) {
    List<Value> values = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      values.add(evaluator.eval(argument.value()));
    }
    return values;
  }

  Value finish(CallSite written) {
    CallSite site = Partials.opened(written);
    boolean labelled = evaluator.environment.semantics() != Semantics.NONE;
    boolean complete = false;
    Value inner = labelled ? evaluator.inner.call(site) : null;
    Value exact = inner != null ? inner : exact(site);
    Value result = exact != null ? exact : computed(site);
    if (exact == null && labelled) {
      Semantics.Effect effect = evaluator.environment.semantics().called(site, result);
      result = effect.result();
      complete = effect.complete();
      for (Semantics.Write write : effect.writes()) {
        evaluator.assignments.write(write.place(), write.value());
      }
    }
    if (exact == null && !complete && unknown(site)) {
      forget(site);
    }
    Names callee = site.callee().symbols();
    if (callee.values().size() == 1
        && evaluator.environment.library().neverReturns(callee.values().get(0))) {
      evaluator.jumps.raises(evaluator.state);
      evaluator.state = evaluator.state.dead(State.Reach.JUMPED);
    }
    return result;
  }

  /** Calls of which all is known, labels included. */
  private @Nullable Value exact(CallSite site) {
    Value found = method(site);
    String callee = single(site);
    found = found == null ? formatted(site) : found;
    found = found == null ? NamedTuples.create(site) : found;
    if (found != null || callee == null || site.callee().callable() != null) {
      return found;
    }
    if (callee.equals("getattr") && site.onlyPositional() && site.arguments().size() >= 2) {
      String name = site.arguments().get(1).constants().text();
      return name == null ? null : attribute(site, name);
    }
    return intrinsics().exact(callee, site, (f, passed) -> references.apply(site, f, passed));
  }

  /** {@code "{a}".format(a=x, b=y)}: of what is passed, what the text takes in. */
  private @Nullable Value formatted(CallSite site) {
    Value receiver = site.receiver();
    String text = receiver == null ? null : receiver.constants().text();
    if (text == null || !(site.call() instanceof Expr.Call c)) {
      return null;
    }
    String method = c.callee() instanceof Expr.Member m ? m.member().name() : "";
    Formatting.Fields fields =
        switch (method) {
          case "format" -> name -> field(site, name);
          case "format_map" -> name -> entry(site.positional(0), name);
          default -> null;
        };
    if (fields == null) {
      return null;
    }
    List<Value> parts = Formatting.bracesParts(text, fields);
    return parts == null
        ? null
        : Formatting.braces(text, fields).withLabels(evaluator.derived(c, parts));
  }

  private static @Nullable Value entry(@Nullable Value map, String name) {
    Shape shape = map == null ? null : map.shape();
    Value held = shape == null ? null : shape.entries().get(Constant.text(name));
    return held == null || map == null ? null : held.plusLabels(map.labels());
  }

  private Value attribute(CallSite site, String name) {
    Value member = evaluator.expressions.member(site.call(), site.arguments().get(0), name);
    return site.arguments().size() > 2 ? member.join(site.arguments().get(2)) : member;
  }

  private static @Nullable String single(CallSite site) {
    List<String> names = site.callee().symbols().values();
    return names.size() == 1 ? names.get(0) : null;
  }

  /** A method of a container whose contents are known, or may become so. */
  private @Nullable Value method(CallSite site) {
    Value receiver = site.receiver();
    List<Value> arguments = site.positionals();
    if (receiver == null
        || arguments == null
        || !(site.call() instanceof Expr.Call c && c.callee() instanceof Expr.Member m)) {
      return null;
    }
    String method = m.member().name();
    Intrinsics.Changed changed = intrinsics().changed(receiver, method, arguments);
    if (changed != null) {
      if (changed.receiver() != null) {
        evaluator.assignments.write(m.object(), changed.receiver());
      }
      return changed.result();
    }
    Shape shape = receiver.shape();
    if (shape == null || shape.kind() == Shape.Kind.OBJECT) {
      shape = assumed(receiver, method, site);
    }
    if (shape != null && method.equals("update") && arguments.size() < site.arguments().size()) {
      return keywords(m.object(), receiver, shape, site);
    }
    if (shape == null || !site.onlyPositional()) {
      return null;
    }
    Containers.Result result =
        intrinsics()
            .container(shape, method, site, (f, passed) -> references.apply(site, f, passed));
    if (result == null) {
      return null;
    }
    if (result.after() != null && result.after() != shape) {
      evaluator.assignments.replace(m.object(), receiver, result.after());
    }
    return result.value().plusLabels(receiver.labels());
  }

  private Value keywords(Expr place, Value receiver, Shape shape, CallSite site) {
    Shape updated = shape;
    for (int i = 0; i < site.syntax().size(); i++) {
      Value value = site.arguments().get(i);
      var name = site.syntax().get(i).name();
      updated =
          name == null
              ? Containers.updated(updated, value)
              : updated.with(Constant.text(name.name()), value);
    }
    evaluator.assignments.replace(place, receiver, updated);
    return Value.NULL;
  }

  /** An object of unknown kind that takes something in: it holds that from now on. */
  private @Nullable Shape assumed(Value receiver, String method, CallSite site) {
    Shape filled = intrinsics().filledBy(receiver, method);
    boolean carried =
        filled != null && site.arguments().stream().anyMatch(v -> v.deepLabels() != Labels.NONE);
    return carried && receiver.symbols().isEmpty() ? filled : null;
  }

  /** What the call gives, without labels. */
  private Value computed(CallSite site) {
    Value folded = text(site);
    String callee = single(site);
    if (folded == null && callee != null && site.callee().callable() == null) {
      folded = function(callee, site);
    }
    if (folded != null) {
      return folded.withLabels(Labels.NONE);
    }
    return Value.UNKNOWN.withTypes(resultTypes(site.callee()));
  }

  private @Nullable Value function(String callee, CallSite site) {
    if (callee.equals("importlib.import_module") || callee.equals("__import__")) {
      Value name = site.positional(0);
      String module = name == null ? null : name.constants().text();
      return module == null || module.startsWith(".") ? null : Value.ofSymbol(module);
    }
    return intrinsics().function(callee, site);
  }

  private Names resultTypes(Value callee) {
    if (callee.callable() != null) {
      return callee.callable().result();
    }
    List<String> types = new ArrayList<>();
    boolean complete = true;
    for (String name : callee.symbols().values()) {
      String type = evaluator.environment.library().resultType(name);
      complete &= type != null;
      if (type != null) {
        types.add(type);
      }
    }
    return Names.of(types, complete);
  }

  /** A method of a string. */
  private @Nullable Value text(CallSite site) {
    Value receiver = site.receiver();
    if (receiver == null
        || !(site.call() instanceof Expr.Call c && c.callee() instanceof Expr.Member m)) {
      return null;
    }
    String method = m.member().name();
    String text = receiver.constants().text();
    if (text != null && method.equals("format") && receiver.isText()) {
      return Formatting.braces(text, name -> field(site, name));
    }
    List<Value> arguments = site.positionals();
    boolean isText = receiver.isText();
    if (!receiver.constants().known() || arguments == null || !site.onlyPositional()) {
      boolean affixed = isText && arguments != null && arguments.isEmpty();
      return affixed && method.equals("__str__") ? receiver : null;
    }
    if (method.equals("join") && text != null && arguments.size() == 1) {
      return joined(receiver, arguments.get(0));
    }
    return each(receiver.constants(), method, arguments);
  }

  private @Nullable Value each(Constants receivers, String method, List<Value> arguments) {
    List<Constant> constants = new ArrayList<>();
    for (Value argument : arguments) {
      Constant constant = argument.constants().single();
      if (constant == null) {
        return null;
      }
      constants.add(constant);
    }
    Value all = null;
    for (Constant receiver : receivers.values()) {
      Value one =
          receiver instanceof Constant.Str s
              ? intrinsics().text(s, method, constants)
              : receiver instanceof Constant.SomeString ? some(method) : null;
      if (one == null) {
        return null;
      }
      all = all == null ? one : all.join(one);
    }
    return all;
  }

  private static @Nullable Value some(String method) {
    return switch (method) {
      case "lower", "upper", "strip", "lstrip", "rstrip", "replace", "title", "capitalize" ->
          Value.of(Constants.SOME_STRING);
      default -> null;
    };
  }

  private static @Nullable Value field(CallSite site, String name) {
    if (!name.isEmpty() && name.chars().allMatch(Character::isDigit)) {
      return name.length() > 4 ? null : site.positional(Integer.parseInt(name));
    }
    return site.named(name);
  }

  private static Value joined(Value separator, Value parts) {
    List<Value> elements = parts.elements();
    if (elements == null) {
      Value any = parts.shape() == null ? null : Containers.element(parts);
      boolean constant =
          any != null && any.constants().known() && any.constants().all(Constants::isText);
      return constant ? Value.of(Constants.SOME_STRING) : Value.ofType("str");
    }
    TextBuilder text = new TextBuilder();
    for (int i = 0; i < elements.size(); i++) {
      text = i == 0 ? text : text.value(separator);
      text = text.value(elements.get(i));
    }
    return text.build();
  }

  /** A function of this file, or one of which not even the name is known. */
  private static boolean unknown(CallSite site) {
    Callable own = site.callee().callable();
    return own == null
        ? site.callee().symbols().isEmpty()
        : !(own.definition() instanceof Stmt.ClassDef);
  }

  /** After code that we do not see had its hands on them. */
  private void forget(CallSite site) {
    for (int i = 0; i < site.syntax().size(); i++) {
      forget(site.syntax().get(i).value());
    }
    if (site.call() instanceof Expr.Call c && c.callee() instanceof Expr.Member m) {
      forget(m.object());
    }
  }

  private void forget(Expr place) {
    if (!(place instanceof Expr.Name || place instanceof Expr.Member)) {
      return;
    }
    Value value = evaluator.peek(place);
    Shape shape = value.shape();
    if (shape != null && shape.kind() != Shape.Kind.TUPLE) {
      evaluator.assignments.replace(place, value, shape.forgotten());
    }
  }
}
