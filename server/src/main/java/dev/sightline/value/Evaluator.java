package dev.sightline.value;

import dev.sightline.tree.Block;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the code of one function, or of one unit outside functions, on {@link Value}s: an
 * abstract interpretation straight over the tree. {@link #state} is the state at the present point;
 * executing a statement moves it on, and abrupt completions collect in {@link #jumps}. What each
 * concern does stands in a class of its own; this one holds what they share.
 *
 * <p>Code that control does not get to is evaluated in a dead state: its values are recorded for
 * whoever asks, and a dead state adds nothing where paths meet.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Evaluator {
  private static final Span NOWHERE = new Span(0, 0);

  final Environment environment;
  final Recorder recorder = new Recorder();
  final Expressions expressions = new Expressions(this);
  final Assignments assignments = new Assignments(this);
  final Statements statements = new Statements(this);
  final Refinement refinement = new Refinement(this);
  final Definitions definitions = new Definitions(this);
  final InnerFunctions inner = new InnerFunctions(this);
  final Arrays arrays = new Arrays(this);
  final Statics statics = new Statics(this);
  final Implicit implicit = new Implicit(this);

  /** Id of the unit under evaluation. */
  final long unit;

  State state = State.START;
  Frame frame;
  Completions jumps = new Completions(false);

  /** One pass over the code, with no constants: for what is too big for its budget. */
  private final boolean coarse;

  private final IdentityHashMap<Node, Integer> origins = new IdentityHashMap<>();

  private long left;

  /** Whether what is evaluated has no consequences. */
  private boolean peeking;

  /** Whether the client is not asked what expressions are. */
  private boolean bare;

  private int changes;

  /** Thrown when the budget is used up. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
      super("budget", null, false, false);
    }
  }

  Evaluator(Environment environment, Frame frame, long unit, boolean coarse) {
    this.environment = environment;
    this.frame = frame;
    this.unit = unit;
    this.coarse = coarse;
    this.left = coarse ? Long.MAX_VALUE : environment.budget();
  }

  boolean coarse() {
    return coarse;
  }

  void step() {
    if (--left < 0) {
      throw new Exhausted();
    }
  }

  Value eval(Expr expr) {
    step();
    Value value = expressions.eval(expr);
    return record(expr, placed(expr, value));
  }

  /** A new container knows where it was made. */
  private Value placed(Expr expr, Value value) {
    Shape shape = value.shape();
    if (shape == null || shape.origins() != 0 || shape.kind() == Shape.Kind.TUPLE) {
      return value;
    }
    boolean read = expr instanceof Expr.Name || expr instanceof Expr.Member;
    return read ? value : value.withShape(shape.from(origin(expr)));
  }

  /** The bit that stands for a place where a container is made. */
  long origin(Node node) {
    Integer known = origins.get(node);
    if (known == null) {
      known = origins.size();
      origins.put(node, known);
    }
    return 1L << (known & 63);
  }

  Value record(Expr expr, Value value) {
    Value used =
        environment.semantics() == Semantics.NONE || bare
            ? value
            : environment.semantics().evaluated(expr, value);
    recorder.value(expr, used, state.reach());
    if (environment.semantics() != Semantics.NONE && !peeking) {
      for (Semantics.Change change : environment.semantics().consequences(expr, used, this::read)) {
        change(change);
      }
    }
    return used;
  }

  /** Evaluates once more without a trace: for tests that look at a value again. */
  Value peek(Expr expr) {
    State before = state;
    boolean recording = recorder.switchTo(false);
    boolean within = peeking;
    peeking = true;
    Value value = eval(expr);
    peeking = within;
    recorder.switchTo(recording);
    state = before;
    return value;
  }

  /** Changes what a place holds, whatever the client makes of reading it. */
  private void change(Semantics.Change change) {
    boolean before = bare;
    bare = true;
    assignments.change(change);
    bare = before;
    changes++;
  }

  /** How often the client changed what a place holds. */
  int changes() {
    return changes;
  }

  /** The names of what a call calls, without evaluating the call. */
  Names peekCallee(Expr.Call call) {
    return peek(call.callee()).symbols();
  }

  void exec(Block block) {
    block.statements().forEach(statements::exec);
  }

  void exec(List<Stmt> code) {
    code.forEach(statements::exec);
  }

  /** Labels of something computed from {@code inputs}. */
  Labels derived(Expr expr, List<Value> inputs) {
    return environment.semantics() == Semantics.NONE
        ? Labels.NONE
        : environment.semantics().derived(expr, inputs);
  }

  // Names.

  /** What a name holds here. */
  Value read(String name) {
    for (Scope s = frame.scope; s != null; s = s.outer) {
      Integer slot = s.slot(name);
      if (slot != null) {
        State.Variable variable = state.get(slot);
        if (variable != null) {
          return variable.value();
        }
        if (s.kind == Scope.Kind.FUNCTION && !environment.conventions().hasImplicitMembers()) {
          return Value.UNKNOWN;
        }
      }
    }
    return captured(frame, name);
  }

  State.@Nullable Variable variable(String name) {
    Integer slot = slotOf(name);
    return slot == null ? null : state.get(slot);
  }

  @Nullable Integer slotOf(String name) {
    for (Scope s = frame.scope; s != null; s = s.outer) {
      Integer slot = s.slot(name);
      if (slot != null) {
        return slot;
      }
    }
    return null;
  }

  /** Whether an inner function assigns the variable too. */
  boolean isShared(String name) {
    for (Scope s = frame.scope; s != null; s = s.outer) {
      if (s.slot(name) != null) {
        return s.isShared(name) || frame.nonlocals.contains(name);
      }
    }
    return false;
  }

  private Value captured(Frame from, String name) {
    Frame inner = from;
    for (Frame f = from.outer; f != null; f = f.outer) {
      for (Scope s = inner == from ? outerScope : f.scope; s != null; s = s.outer) {
        Integer slot = s.slot(name);
        boolean sees =
            s.kind == Scope.Kind.FUNCTION
                || s.kind == Scope.Kind.COMPREHENSION
                || (s.kind == Scope.Kind.CLASS && environment.conventions().hasImplicitMembers());
        if (slot != null && sees) {
          return f.ever(slot);
        }
      }
      inner = f;
    }
    Value global = from.globals.lookup(name);
    return global == null
        ? Value.UNKNOWN
        : environment.semantics() == Semantics.NONE
            ? global
            : environment.semantics().global(name, global);
  }

  /** Whether a name is that of a variable, here or in the functions around. */
  boolean isVariable(String name) {
    if (slotOf(name) != null) {
      return true;
    }
    for (Frame f = frame.outer; f != null; f = f.outer) {
      for (Scope s = f == frame.outer ? outerScope : f.scope; s != null; s = s.outer) {
        if (s.slot(name) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** The scope in which the function under evaluation was defined, within its outer frame. */
  private @Nullable Scope outerScope;

  /** Assigns a name of this scope. */
  void assign(String name, State.Variable variable) {
    Scope owner = frame.scope;
    while (owner.slot(name) == null && owner.outer != null) {
      owner = owner.outer;
    }
    int slot = frame.declare(owner, name);
    boolean open = owner.isShared(name) || frame.nonlocals.contains(name) || coarse;
    State.Variable assigned =
        open ? new State.Variable(variable.value().forgotten(), null, null) : variable;
    state = state.with(slot, assigned);
    if (state.live()) {
      frame.assigned(slot, assigned.value());
      if (frame.nonlocals.contains(name)) {
        assignOuter(name, assigned.value());
      }
      if (frame.fileNames.contains(name)) {
        stored(new Expr.Name(name, NOWHERE), assigned.value());
      }
    }
  }

  /** Something is left where other functions find it. */
  void stored(Expr place, Value value) {
    if (state.live()) {
      environment.semantics().stored(place, value);
    }
  }

  /** What a variable of a function around this one, or else of the file, holds from now on. */
  void storedOutside(Expr.Name name, Value value) {
    if (state.live() && !assignOuter(name.name(), value)) {
      stored(name, value);
    }
  }

  /** Whether it is a variable of a function around this one. */
  private boolean assignOuter(String name, Value value) {
    for (Frame f = frame.outer; f != null; f = f.outer) {
      for (Scope s = f.scope; s != null; s = s.outer) {
        Integer slot = s.slot(name);
        if (slot != null && s.kind == Scope.Kind.FUNCTION) {
          f.assigned(slot, value);
          return true;
        }
      }
    }
    return false;
  }

  /** A variable of this function; others that it shares it with may have left something there. */
  Value current(String name, State.Variable variable) {
    Integer slot = frame.outer == null && isShared(name) ? slotOf(name) : null;
    return slot == null || environment.semantics() == Semantics.NONE
        ? variable.value()
        : variable.value().join(frame.ever(slot));
  }

  void unassign(String name) {
    Integer slot = slotOf(name);
    if (slot != null) {
      state = state.with(slot, null);
    }
  }

  /** Tells the client what holds where the function returns something true or false. */
  void outcomes(@Nullable Expr returned, Value value) {
    if (environment.semantics() == Semantics.NONE || frame.outer != null) {
      return;
    }
    State before = state;
    for (boolean outcome : new boolean[] {true, false}) {
      Boolean truth = value.truth();
      if (truth == null && returned != null) {
        refinement.refine(returned, outcome);
      }
      if (state.live() && (truth == null || truth == outcome)) {
        environment.semantics().returns(outcome, this::read);
      }
      state = before;
    }
  }

  /** Tells the client that the function ends here. */
  void ends(@Nullable Stmt statement) {
    if (environment.semantics() == Semantics.NONE || frame.outer != null || !state.live()) {
      return;
    }
    List<Value> held = new ArrayList<>();
    for (int slot = 0; slot < state.slots(); slot++) {
      State.Variable variable = state.get(slot);
      if (variable != null) {
        held.add(variable.value());
      }
    }
    environment.semantics().ends(statement, held);
  }

  // Functions inside this one.

  /** Where evaluation stands, to come back to. */
  record Point(Frame frame, @Nullable Scope outerScope, Completions jumps, State state) {}

  Point point() {
    return new Point(frame, outerScope, jumps, state);
  }

  /** Starts a function that was defined in {@code within}. */
  void begin(Frame inner, Scope within, State.Reach reach) {
    frame = inner;
    outerScope = within;
    jumps = new Completions(false);
    state = reach == State.Reach.LIVE ? State.START : State.START.dead(reach);
  }

  void resume(Point point) {
    frame = point.frame();
    outerScope = point.outerScope();
    jumps = point.jumps();
    state = point.state();
  }

  /** Gives parameters and names of outer functions their first values. */
  void enter(List<Parameter> parameters, Bindings bindings, @Nullable List<Value> values) {
    for (Set<String> names : List.of(bindings.globals(), bindings.nonlocals())) {
      for (String name : names) {
        Value value = captured(frame, name).forgotten();
        assign(name, new State.Variable(value, null, null));
      }
    }
    definitions.enter(parameters, values);
  }
}
