package dev.sightline.flow;

import dev.sightline.model.SinkKind;
import dev.sightline.tree.Expr;
import dev.sightline.value.Constant;
import dev.sightline.value.Labels;
import dev.sightline.value.Value;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one piece of a text that was cut in pieces cannot do any more. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
record Pieces(IdentityHashMap<Expr, Value> values) {
  private static final Set<String> CUTS = Set.of("split", "rsplit", "partition", "rpartition");
  private static final long LINE = SinkKind.LOG.bit() | SinkKind.HEADER.bit() | SinkKind.MAIL.bit();

  /** A value read by a subscript. */
  Value of(Expr.Index index, Value value) {
    String separator = index.object() instanceof Expr.Call c ? separator(c) : null;
    if (separator == null || index.subscripts().size() != 1 || value.deepLabels() == Labels.NONE) {
      return value;
    }
    Value at = values.getOrDefault(index.subscripts().get(0), Value.UNKNOWN);
    boolean first = at.constants().single() instanceof Constant.Int i && i.value().signum() == 0;
    boolean last = at.constants().single() instanceof Constant.Int i && i.value().signum() < 0;
    long safe =
        switch (separator) {
          case "\n", "\r", "\r\n" -> first ? LINE : 0;
          case "/" -> last ? SinkKind.PATH.bit() : 0;
          default -> 0;
        };
    return Guards.cleared(value, safe);
  }

  private @Nullable String separator(Expr.Call call) {
    boolean cuts =
        call.callee() instanceof Expr.Member m
            && CUTS.contains(m.member().name())
            && !call.arguments().isEmpty();
    return cuts
        ? values.getOrDefault(call.arguments().get(0).value(), Value.UNKNOWN).constants().text()
        : null;
  }
}
