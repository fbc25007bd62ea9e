package dev.sightline.value;

import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The values of one version of a file. What is asked for is worked out then, unit by unit, and
 * kept; the next version takes over what did not change. Safe to ask from any thread; results do
 * not depend on what was asked before.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
public final class FileValues {
  private static final long NOT_YET = 0;

  private final SourceTree tree;
  private final Environment environment;
  private final AtomicReferenceArray<@Nullable UnitFacts> facts;
  private final AtomicReferenceArray<@Nullable UnitValues> values;
  private final AtomicLongArray contexts;
  private @Nullable Top top;

  /** The code outside functions, evaluated. */
  private record Top(ModuleScope scope, Map<Long, ModulePass.Entry> entries) {}

  private FileValues(SourceTree tree, Environment environment) {
    this.tree = tree;
    this.environment = environment;
    this.facts = new AtomicReferenceArray<>(tree.unitCount());
    this.values = new AtomicReferenceArray<>(tree.unitCount());
    this.contexts = new AtomicLongArray(tree.unitCount());
  }

  public static FileValues of(SourceTree tree, Environment environment) {
    return new FileValues(tree, environment);
  }

  /** The values of a new version of the file, with all that still holds taken over. */
  public FileValues next(SourceTree newer) {
    FileValues next = new FileValues(newer, environment);
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
    for (int i = 0; i < newer.unitCount(); i++) {
      if (i < first || i >= newer.unitCount() - last) {
        next.facts.set(i, facts.get(i < first ? i : i - delta));
      }
    }
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
    int delta = tree.unitCount() - old.tree.unitCount();
    for (int i = 0; i < tree.unitCount(); i++) {
      if (i >= first && i < tree.unitCount() - last) {
        continue;
      }
      int before = i < first ? i : i - delta;
      long context = old.contexts.get(before);
      boolean holds = now.scope == known.scope && (i < first || onlyBodies);
      if (context == NOT_YET || (!holds && context != context(i))) {
        continue;
      }
      contexts.set(i, context);
      values.set(i, old.values.get(before));
    }
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
    ModuleScope old = before == null ? scope : before.scope;
    return new Top(old.sameAs(scope) ? old : scope, pass.entries());
  }

  private UnitFacts facts(int index) {
    UnitFacts known = facts.get(index);
    if (known == null) {
      known = UnitFacts.of(tree.unit(index));
      facts.set(index, known);
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
    UnitValues known = values.get(unit);
    if (known == null) {
      known = evaluate(unit);
      values.set(unit, known);
    }
    return known;
  }

  private UnitValues evaluate(int index) {
    Top now = top();
    Unit unit = tree.unit(index);
    UnitRun run = new UnitRun(environment, unit, facts(index), place(index));
    ModulePass.Entry entry = now.entries.get(unit.id());
    if (unit.kind() == Unit.Kind.FUNCTION_BODY || entry == null) {
      return run.body(now.scope);
    }
    return run.statement(now.scope.from(entry.now()), now.scope);
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
      UnitValues known = values.get(i);
      if (known != null && known.gap() != null) {
        gaps.add(new Gap(i, known.gap()));
      }
    }
    return gaps;
  }
}
