package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Collects what expressions evaluate to, over all the times that they are evaluated. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Recorder {
  private final IdentityHashMap<Expr, Value> values = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, State.Reach> dead = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Object> assigned = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Value> receivers = new IdentityHashMap<>();
  private final IdentityHashMap<Stmt, Boolean> folded = new IdentityHashMap<>();
  private boolean on = true;

  /** Stands for: several, or none. */
  private static final Object SEVERAL = new Object();

  boolean switchTo(boolean recording) {
    boolean before = on;
    on = recording;
    return before;
  }

  void value(Expr expr, Value value, State.Reach reach) {
    if (!on) {
      return;
    }
    if (reach != State.Reach.LIVE) {
      if (values.putIfAbsent(expr, value) == null) {
        dead.put(expr, reach);
      }
      return;
    }
    Value before = values.put(expr, value);
    if (before != null && before != value) {
      boolean first = !dead.isEmpty() && dead.remove(expr) != null;
      values.put(expr, first ? value : before.join(value));
    } else if (before != null && !dead.isEmpty()) {
      dead.remove(expr);
    }
  }

  /** A statement is about to be executed; one that is at any time is not dead. */
  void statement(Stmt statement, State.Reach reach) {
    if (on) {
      folded.merge(statement, reach == State.Reach.FOLDED, Boolean::logicalAnd);
    }
  }

  /** What a call is made on that names only a function. */
  void receiver(Expr call, Value receiver, State.Reach reach) {
    if (on && reach == State.Reach.LIVE) {
      receivers.merge(call, receiver, Value::join);
    }
  }

  @Nullable Value receiverOf(Expr call) {
    return receivers.get(call);
  }

  void assigned(Expr.Name name, @Nullable Expr definition) {
    if (on) {
      Object found = definition == null ? SEVERAL : definition;
      Object before = assigned.put(name, found);
      if (before != null && before != found) {
        assigned.put(name, SEVERAL);
      }
    }
  }

  void clear() {
    values.clear();
    dead.clear();
    folded.clear();
    assigned.clear();
    receivers.clear();
  }

  Value valueOf(Expr expr) {
    return values.getOrDefault(expr, Value.UNKNOWN);
  }

  boolean reachable(Node node) {
    return switch (node) {
      case Expr e -> dead.get(e) != State.Reach.FOLDED;
      case Stmt s -> !folded.getOrDefault(s, false);
      default -> true;
    };
  }

  boolean live(Expr expr) {
    return values.containsKey(expr) && !dead.containsKey(expr);
  }

  @Nullable Expr definitionOf(Expr.Name name) {
    return assigned.get(name) instanceof Expr e ? e : null;
  }
}
