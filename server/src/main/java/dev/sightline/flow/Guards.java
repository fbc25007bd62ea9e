package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.CallModel;
import dev.sightline.model.Guard;
import dev.sightline.model.SinkKind;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import dev.sightline.value.CallSite;
import dev.sightline.value.Semantics;
import dev.sightline.value.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tests make safe. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class Guards {
  private static final long ALL = SinkKind.mask(List.of("all"));

  private final Scene scene;
  private final Targets targets;
  private final IdentityHashMap<Expr, CallSite> sites;
  private final IdentityHashMap<Expr, Value> values;

  Guards(
      Scene scene,
      Targets targets,
      IdentityHashMap<Expr, CallSite> sites,
      IdentityHashMap<Expr, Value> values) {
    this.scene = scene;
    this.targets = targets;
    this.sites = sites;
    this.values = values;
  }

  Value refined(Semantics.Guard guard, Value value) {
    if (Taint.marks(value.deepLabels()).isEmpty()) {
      return value;
    }
    long safe =
        switch (guard.test()) {
          case Expr.Call c -> called(c, guard);
          case Expr.Binary b -> compared(b.operator(), b.left(), b.right(), guard);
          case Expr.Comparison c -> chained(c, guard);
          default -> 0;
        };
    boolean anchored = isAnchored(guard);
    return safe == 0 && !anchored
        ? value
        : value.relabelled((path, labels) -> Taint.map(labels, m -> safer(m, safe, anchored)));
  }

  /** A path without dots and links stays in the folder that it starts with. */
  private static Mark safer(Mark mark, long safe, boolean anchored) {
    boolean contained = anchored && !mark.harms(SinkKind.NORMALISED);
    return mark.clear(safe | (contained ? SinkKind.PATH.bit() : 0));
  }

  private static boolean isAnchored(Semantics.Guard guard) {
    return guard.holds()
        && guard.test() instanceof Expr.Call c
        && c.callee() instanceof Expr.Member m
        && m.object() == guard.subject()
        && (m.member().name().equals("startswith") || m.member().name().equals("is_relative_to"));
  }

  private long chained(Expr.Comparison c, Semantics.Guard guard) {
    long safe = 0;
    for (int i = 0; i < c.operators().size(); i++) {
      safe |= compared(c.operators().get(i), c.operands().get(i), c.operands().get(i + 1), guard);
    }
    return safe;
  }

  private long compared(Operator operator, Expr left, Expr right, Semantics.Guard guard) {
    boolean subjectLeft = guard.subject() == left;
    return switch (operator) {
      case EQUAL -> guard.holds() ? chosen(subjectLeft ? right : left) : 0;
      case NOT_EQUAL -> guard.holds() ? 0 : chosen(subjectLeft ? right : left);
      case IN -> subjectLeft ? (guard.holds() ? chosen(right) : 0) : without(left, !guard.holds());
      case NOT_IN ->
          subjectLeft ? (guard.holds() ? 0 : chosen(right)) : without(left, guard.holds());
      default -> 0;
    };
  }

  /** Equal to something, or one of several, that nobody outside chose. */
  private long chosen(Expr other) {
    Value value = values.get(other);
    boolean literal = other instanceof Expr.Literal || other instanceof Expr.StringLiteral;
    boolean trusted =
        literal
            || (value != null
                && Taint.marks(value.deepLabels()).stream()
                    .noneMatch(m -> m.origin() instanceof Origin.Source));
    return trusted ? ALL : 0;
  }

  /** A text in which a piece does not occur. */
  private long without(Expr piece, boolean absent) {
    Value value = values.get(piece);
    String text = value == null ? null : value.constants().text();
    if (!absent || text == null || text.isEmpty()) {
      return 0;
    }
    long safe = text.equals("..") || text.equals("../") ? SinkKind.PATH.bit() : 0;
    boolean breaks = text.equals("\n") || text.equals("\r") || text.equals("\r\n");
    return breaks ? SinkKind.HEADER.bit() | SinkKind.LOG.bit() : safe;
  }

  private long called(Expr.Call call, Semantics.Guard guard) {
    CallSite site = sites.get(call);
    if (site == null) {
      return 0;
    }
    long safe = pattern(site, guard);
    for (Resolution target : targets.of(site)) {
      safe |=
          switch (target) {
            case Function f -> predicate(site, f, guard);
            case Resolution.Library l -> modelled(site, scene.models().of(l.name()), guard);
            default -> 0L;
          };
    }
    return safe | modelled(site, scene.models().ofMethod(call), guard);
  }

  private static long modelled(CallSite site, CallModel model, Semantics.Guard test) {
    long safe = 0;
    for (Guard guard : model.guards()) {
      boolean here =
          guard.holds() == test.holds()
              && Models.hold(guard.when(), site)
              && Models.parts(guard.argument(), site).stream()
                  .anyMatch(p -> p.expr() == test.subject());
      safe |= here ? SinkKind.mask(guard.kinds()) : 0;
    }
    return safe;
  }

  private long predicate(CallSite site, Function function, Semantics.Guard guard) {
    FunctionCall call = FunctionCall.of(scene, site, function);
    Map<Integer, Long> masks =
        guard.holds() ? call.summary().whenTrue() : call.summary().whenFalse();
    long safe = 0;
    for (Map.Entry<Integer, Long> mask : masks.entrySet()) {
      safe |= call.place(mask.getKey()) == guard.subject() ? mask.getValue() : 0;
    }
    return safe;
  }

  /** {@code re.fullmatch("[a-z]+", subject)}, also of a compiled expression. */
  private long pattern(CallSite site, Semantics.Guard guard) {
    String name = Symbols.lastName(site.call());
    boolean whole = name.equals("fullmatch");
    if (!guard.holds() || !(whole || name.equals("match") || name.equals("search"))) {
      return 0;
    }
    boolean direct = site.arguments().size() >= 2 && argument(site, 1) == guard.subject();
    boolean compiled = site.receiver() != null && argument(site, 0) == guard.subject();
    Value expression = direct ? site.positional(0) : compiled ? site.receiver() : null;
    String regex = expression == null ? null : regex(expression);
    return regex == null ? 0 : SafePattern.safeKinds(regex, name);
  }

  private static @Nullable Expr argument(CallSite site, int index) {
    return index < site.syntax().size() ? site.syntax().get(index).value() : null;
  }

  private static @Nullable String regex(Value expression) {
    return expression.constants().text();
  }
}
