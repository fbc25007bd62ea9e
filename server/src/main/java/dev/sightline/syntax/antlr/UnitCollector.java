package dev.sightline.syntax.antlr;

import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the units of a version in document order. Lowers those that the last version did not
 * hold, or inside which the edit struck; the others are the same objects as before.
 */
public final class UnitCollector {
  /** The parent of units that no header encloses. */
  public static final int MODULE = -1;

  private final Unit.Maker maker;
  private final long version;
  private final int editedAt;

  private final List<Unit> units = new ArrayList<>();
  private final Ranges errors = new Ranges();
  private int[] starts = new int[64];
  private int[] parents = new int[64];

  /**
   * @param version number of this version of the document
   * @param editedAt offset of the edit that led to it, negative if there was none
   */
  UnitCollector(Unit.Maker maker, long version, int editedAt) {
    this.maker = maker;
    this.version = version;
    this.editedAt = editedAt;
  }

  /**
   * Where a unit comes from.
   *
   * @param before contexts that it is made of, but for the last
   * @param last the context that remembers what it was lowered to
   * @param start absolute offset of its first token
   * @param parent index of the header around it, or {@link #MODULE}
   */
  public record Site(List<SyntaxNode> before, SyntaxNode last, int start, int parent) {}

  /** The statements of a unit and the relative ranges of what could not be parsed. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Lowered(List<Stmt> statements, int[] errors) {}

  /**
   * Adds a unit.
   *
   * @param lower makes it, given the offset that its positions count from, if it has to be made
   * @return its index
   */
  public int add(Unit.Kind kind, Site site, IntFunction<Lowered> lower) {
    CachedUnit cached = held(kind, site);
    if (cached == null) {
      Lowered made = lower.apply(site.start);
      List<Stmt> statements = made.statements;
      int length = statements.get(statements.size() - 1).span().end();
      Unit unit = maker.make(kind, statements, length);
      cached = new CachedUnit(unit, made.errors, site.before, site.last);
      site.last.setLowered(cached);
    }
    return put(cached, site.start, site.parent);
  }

  private @Nullable CachedUnit held(Unit.Kind kind, Site site) {
    return site.last.lowered() instanceof CachedUnit cached
            && cached.isOf(site.before, site.last, version - 1)
            && cached.unit.kind() == kind
            && !isTouched(site.start, cached.unit.length())
        ? cached
        : null;
  }

  /** Whether the edit struck inside a unit, so that things in it may have moved. */
  private boolean isTouched(int start, int length) {
    return editedAt >= 0 && start < editedAt && start + length > editedAt;
  }

  private int put(CachedUnit cached, int start, int parent) {
    cached.heldBy(version);
    int index = units.size();
    units.add(cached.unit);
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      parents = Arrays.copyOf(parents, index * 2);
    }
    starts[index] = start;
    parents[index] = parent;
    for (int i = 0; i < cached.errors.length; i += 2) {
      errors.add(cached.errors[i] + start, cached.errors[i + 1] + start);
    }
    return index;
  }

  /** Notes a piece that could not be parsed and lies in no unit. */
  public void error(int start, int end) {
    errors.add(start, end);
  }

  SourceTree.Layout layout(int[] comments) {
    int size = units.size();
    return new SourceTree.Layout(
        units.toArray(Unit[]::new),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(parents, size),
        comments,
        errors.toArray());
  }
}
