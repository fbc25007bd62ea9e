package dev.sightline.tree;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The grain of reuse: a statement at module or class level, the header of a function or class at
 * these levels, or the body of such a function. A unit is immutable and knows nothing of where it
 * stands; positions in it count from its start. One that only moved is the same unit, and every
 * later cache hangs on its {@link #id}. Two units are never equal, however alike.
 */
public final class Unit {

  /** What part of a file a unit is. */
  public enum Kind {
    STATEMENT,
    FUNCTION_HEADER,
    FUNCTION_BODY,
    CLASS_HEADER
  }

  private final long id;
  private final Kind kind;
  private final List<Stmt> statements;
  private final int length;

  private Unit(long id, Kind kind, List<Stmt> statements, int length) {
    this.id = id;
    this.kind = kind;
    this.statements = List.copyOf(statements);
    this.length = length;
  }

  /** Unique in this process. */
  public long id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  /** The statements of a body; of the other kinds exactly one. */
  public List<Stmt> statements() {
    return statements;
  }

  /** In UTF-16 code units, from the first token to the end of the last. */
  public int length() {
    return length;
  }

  @Override
  public String toString() {
    return kind + "#" + id;
  }

  /** Makes units with ids of their own. One maker serves a whole process. */
  public static final class Maker {
    private final AtomicLong next = new AtomicLong(1);

    public Unit make(Kind kind, List<Stmt> statements, int length) {
      return new Unit(next.getAndIncrement(), kind, statements, length);
    }
  }
}
