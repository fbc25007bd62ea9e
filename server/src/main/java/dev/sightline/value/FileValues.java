package dev.sightline.value;

import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * The values of one version of a file. What is asked for is worked out then, unit by unit, and
 * kept; the next version takes over what did not change. Safe to ask from any thread; results do
 * not depend on what was asked before.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
public final class FileValues {
  private static final long NOT_YET = 0;
  private static final ModuleScope.Changes NOTHING = new ModuleScope.Changes(Set.of(), Set.of());

  private final SourceTree tree;
  private final Environment environment;
  // Written without locks: what two threads may find at the same time is equal and immutable.
  private final @Nullable UnitFacts[] facts;
  private final @Nullable UnitValues[] values;
  private final AtomicLongArray contexts;
  private @Nullable Top top;

  /** The code outside functions, evaluated. */
  private record Top(ModuleScope scope, Map<Long, ModulePass.Entry> entries) {}

  private FileValues(SourceTree tree, Environment environment) {
    this.tree = tree;
    this.environment = environment;
    this.facts = new @Nullable UnitFacts[tree.unitCount()];
    this.values = new @Nullable UnitValues[tree.unitCount()];
    this.contexts = new AtomicLongArray(tree.unitCount());
  }

  public static FileValues of(SourceTree tree, Environment environment) {
    return new FileValues(tree, environment.of(tree));
  }

  /** The values of a new version of the file, with all that still holds taken over. */
  public FileValues next(SourceTree newer) {
    FileValues next = new FileValues(newer, environment.of(newer));
    if (!next.environment.module().equals(environment.module())) {
      return next;
    }
    int same = Math.min(tree.unitCount(), newer.unitCount());
    int first = 0;
    while (first < same && tree.unit(first) == newer.unit(first)) {
      first++;
    }
    int last = 0;
    while (last < same - first && oldUnit(last) == newer.unit(newer.unitCount() - 1 - last)) {
      last++;
    }
    int delta = newer.unitCount() - tree.unitCount();
    Top known = knownTop();
    System.arraycopy(facts, 0, next.facts, 0, first);
    int tail = newer.unitCount() - last;
    System.arraycopy(facts, tail - delta, next.facts, tail, last);
    if (known != null) {
      next.takeOver(this, known, first, last);
    }
    return next;
  }

  private Unit oldUnit(int fromEnd) {
    return tree.unit(tree.unitCount() - 1 - fromEnd);
  }

  private synchronized @Nullable Top knownTop() {
    return top;
  }

  private void takeOver(FileValues old, Top known, int first, int last) {
    boolean onlyBodies = old.sameAround(this, first, last);
    Top now = onlyBodies ? known : compute(known);
    synchronized (this) {
      top = now;
    }
    ModuleScope.Changes changes = onlyBodies ? NOTHING : known.scope.changes(now.scope);
    int delta = tree.unitCount() - old.tree.unitCount();
    for (int i = 0; i < tree.unitCount(); i++) {
      int before = i < first ? i : i - delta;
      boolean kept = i < first || i >= tree.unitCount() - last;
      long context = kept ? old.contexts.getPlain(before) : NOT_YET;
      boolean holds =
          context != NOT_YET
              && (onlyBodies || sameInput(i, known, now))
              && (changes.isEmpty() || !changes.concern(facts(i)))
              && sameHeaders(old, i, before);
      if (holds) {
        contexts.setPlain(i, context);
        values[i] = old.values[before];
      }
    }
  }

  private boolean sameInput(int unit, Top known, Top now) {
    long id = tree.unit(unit).id();
    ModulePass.Entry before = known.entries.get(id);
    return before == null || before == now.entries.get(id);
  }

  private boolean sameHeaders(FileValues old, int unit, int before) {
    int a = tree.parent(unit);
    int b = old.tree.parent(before);
    while (a >= 0 && b >= 0 && tree.unit(a) == old.tree.unit(b)) {
      a = tree.parent(a);
      b = old.tree.parent(b);
    }
    return a < 0 && b < 0;
  }

  /** Whether only bodies of functions changed, and they leave the names around them alone. */
  private boolean sameAround(FileValues newer, int first, int last) {
    int count = tree.unitCount() - first - last;
    if (newer.tree.unitCount() - first - last != count) {
      return false;
    }
    for (int i = first; i < first + count; i++) {
      boolean bodies =
          tree.unit(i).kind() == Unit.Kind.FUNCTION_BODY
              && newer.tree.unit(i).kind() == Unit.Kind.FUNCTION_BODY;
      if (!bodies || !facts(i).touchesLike(newer.facts(i))) {
        return false;
      }
    }
    return true;
  }

  private synchronized Top top() {
    if (top == null) {
      top = compute(null);
    }
    return top;
  }

  private Top compute(@Nullable Top before) {
    Map<Long, ModulePass.Entry> entries = before == null ? Map.of() : before.entries;
    ModulePass pass = new ModulePass(tree, environment, this::facts, entries);
    ModuleScope scope = pass.run();
    boolean same = before != null && before.scope.changes(scope).isEmpty();
    return new Top(same && before != null ? before.scope : scope, pass.entries());
  }

  private UnitFacts facts(int index) {
    UnitFacts known = facts[index];
    if (known == null) {
      known = UnitFacts.of(tree.unit(index), environment.conventions());
      facts[index] = known;
    }
    return known;
  }

  /** What the names at the top of the file hold. */
  public ModuleScope scope() {
    return top().scope;
  }

  /**
   * Stands for all that the answers about a unit depend on besides the unit itself: the headers
   * around it, and what the names it uses mean in the file. Units with the same id and context have
   * equal answers.
   */
  public long context(int unit) {
    long known = contexts.get(unit);
    if (known == NOT_YET) {
      known = computeContext(unit);
      known = known == NOT_YET ? 1 : known;
      contexts.set(unit, known);
    }
    return known;
  }

  private long computeContext(int unit) {
    Top now = top();
    long hash = now.scope.context(facts(unit));
    ModulePass.Entry entry = now.entries.get(tree.unit(unit).id());
    hash = entry == null ? hash : Fingerprint.mix(hash, entry.input());
    for (int header = tree.parent(unit); header >= 0; header = tree.parent(header)) {
      hash = Fingerprint.mix(hash, tree.unit(header).id());
    }
    return hash;
  }

  /** What is known of the expressions in a unit. */
  public Values of(int unit) {
    return evaluated(unit);
  }

  private UnitValues evaluated(int unit) {
    UnitValues known = values[unit];
    if (known == null) {
      known = evaluate(unit);
      values[unit] = known;
    }
    return known;
  }

  private UnitValues evaluate(int index) {
    Top now = top();
    return evaluate(index, environment, now.scope, now.entries.get(tree.unit(index).id()));
  }

  private UnitValues evaluate(
      int index, Environment in, ModuleScope scope, ModulePass.@Nullable Entry entry) {
    Unit unit = tree.unit(index);
    UnitRun run = new UnitRun(in, unit, facts(index), place(index));
    if (unit.kind() == Unit.Kind.FUNCTION_BODY || entry == null) {
      return run.body(scope);
    }
    return run.statement(scope.from(entry.now()), scope);
  }

  /** The code outside functions, evaluated with a client's labels. Nothing of it is kept here. */
  public ModuleValues module(Semantics semantics) {
    ModulePass pass = new ModulePass(tree, environment.with(semantics), this::facts, Map.of());
    ModuleScope scope = pass.run();
    return new ModuleValues(scope, pass.entries());
  }

  /** The code outside functions, evaluated without labels; kept for all who ask. */
  public ModuleValues plainModule() {
    Top now = top();
    return new ModuleValues(now.scope, now.entries);
  }

  /** One unit, evaluated with a client's labels. Nothing of it is kept here. */
  public Evaluated evaluate(int unit, ModuleValues module, Semantics semantics) {
    Environment in = environment.with(semantics);
    return evaluate(unit, in, module.scope(), module.entries().get(tree.unit(unit).id()));
  }

  /** The tree whose values these are. */
  public SourceTree tree() {
    return tree;
  }

  /** What names follow in the file's language. */
  public Conventions conventions() {
    return environment.conventions();
  }

  /** The dotted name of the file's module; empty if unknown. */
  public String module() {
    return environment.module();
  }

  /** The qualified name of the class around a unit; empty if there is none. */
  public String classAround(int unit) {
    int header = tree.parent(unit);
    boolean body = tree.unit(unit).kind() == Unit.Kind.FUNCTION_BODY;
    return type(body && header >= 0 ? tree.parent(header) : header);
  }

  private UnitRun.Place place(int index) {
    int header = tree.parent(index);
    boolean body = tree.unit(index).kind() == Unit.Kind.FUNCTION_BODY;
    if (!body || header < 0) {
      return new UnitRun.Place(type(header), null);
    }
    Stmt statement = tree.unit(header).statements().get(0);
    Stmt.FunctionDef function = statement instanceof Stmt.FunctionDef f ? f : null;
    return new UnitRun.Place(type(tree.parent(header)), function);
  }

  /** The qualified name of the class whose header has this index; empty if there is none. */
  private String type(int header) {
    StringBuilder name = new StringBuilder();
    for (int i = header; i >= 0; i = tree.parent(i)) {
      if (tree.unit(i).statements().get(0) instanceof Stmt.ClassDef c) {
        name.insert(0, name.isEmpty() ? c.name().name() : c.name().name() + ".");
      }
    }
    return name.isEmpty() ? "" : environment.qualify(name.toString());
  }

  /** What was given up, among the units that were asked for so far. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < tree.unitCount(); i++) {
      UnitValues known = values[i];
      if (known != null && known.gap() != null) {
        gaps.add(new Gap(i, known.gap()));
      }
    }
    return gaps;
  }
}
