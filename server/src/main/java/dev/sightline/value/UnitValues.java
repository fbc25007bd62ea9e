package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the evaluation of one unit found out. */
final class UnitValues implements Evaluated {
  private final Recorder recorder;
  private final Value result;
  private final String module;
  private final Conventions conventions;
  private final @Nullable String gap;
  private final Map<String, Value> exits;

  /**
   * @param exits what the parameters hold at the end
   * @param gap why the unit was given up, or null
   */
  UnitValues(
      Recorder recorder,
      Value result,
      Environment environment,
      Map<String, Value> exits,
      @Nullable String gap) {
    this.exits = exits;
    this.recorder = recorder;
    this.result = result;
    this.module = environment.module();
    this.conventions = environment.conventions();
    this.gap = gap;
  }

  /** Why the unit was given up, or null. */
  @Nullable String gap() {
    return gap;
  }

  @Override
  public @Nullable Value exit(String parameter) {
    return exits.get(parameter);
  }

  @Override
  public @Nullable Value receiver(Expr call) {
    return recorder.receiverOf(call);
  }

  @Override
  public boolean declaresVariables() {
    return conventions.hasImplicitMembers();
  }

  @Override
  public Value value(Expr expr) {
    return recorder.valueOf(expr);
  }

  @Override
  public Value result() {
    return result;
  }

  @Override
  public List<String> qualifiedNames(Expr expr) {
    List<String> names = value(expr).symbols().values();
    return module.isEmpty() || names.stream().noneMatch(this::isOwn)
        ? names
        : names.stream().filter(name -> !isOwn(name)).toList();
  }

  private boolean isOwn(String name) {
    return name.length() > module.length()
        && name.startsWith(module)
        && name.charAt(module.length()) == '.';
  }

  @Override
  public @Nullable String qualifiedName(Expr expr) {
    List<String> names = qualifiedNames(expr);
    return names.size() == 1 ? names.get(0) : null;
  }

  @Override
  public @Nullable Constant constant(Expr expr) {
    return value(expr).constants().single();
  }

  @Override
  public @Nullable String type(Expr expr) {
    String type = value(expr).types().single();
    return type == null ? null : conventions.typeName(type);
  }

  @Override
  public List<String> types(Expr expr) {
    return value(expr).types().values().stream().map(conventions::typeName).toList();
  }

  @Override
  public @Nullable Expr assigned(Expr.Name name) {
    return recorder.definitionOf(name);
  }

  @Override
  public boolean live(Expr expr) {
    return recorder.live(expr);
  }

  @Override
  public boolean reachable(Node node) {
    return recorder.reachable(node);
  }
}
