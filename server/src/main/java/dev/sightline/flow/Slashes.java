package dev.sightline.flow;

import dev.sightline.flow.Guards.Told;
import dev.sightline.model.SinkKind;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import dev.sightline.value.CallSite;
import dev.sightline.value.Constant;
import dev.sightline.value.Semantics;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of addresses and paths by how they begin or end. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
record Slashes(IdentityHashMap<Expr, Value> values) {
  private static final String SLASH = "/";

  /** {@code text.startswith(..)} or {@code endswith}, with the text as the operand. */
  static Told affix(CallSite site, boolean begins, boolean holds) {
    List<String> texts = texts(site.positional(0));
    if (!begins) {
      // ".example.com" and nothing else: the end of a host, not of a name that ends alike
      boolean host = holds && !texts.isEmpty() && texts.stream().allMatch(t -> t.startsWith("."));
      return host ? new Told(Told.How.CHOSEN, 0) : Told.NOTHING;
    }
    if (!holds) {
      boolean two = texts.contains("//");
      boolean up = texts.contains("..") || texts.contains("../");
      return new Told(
          Told.How.LACKS,
          (two ? SinkKind.SINGLE_SLASH.bit() : 0) | (up ? SinkKind.ANCHORED.bit() : 0));
    }
    long safe = SinkKind.ANCHORED.bit();
    if (!texts.isEmpty()) {
      safe |= texts.stream().mapToLong(Slashes::begins).reduce((a, b) -> a & b).orElse(0);
    }
    return new Told(Told.How.CHOSEN, safe);
  }

  /** What an address that begins so cannot do. */
  static long begins(String prefix) {
    long rooted = prefix.startsWith(SLASH) ? SinkKind.ROOTED.bit() : 0;
    return Harm.isHost(prefix)
        ? SinkKind.URL.bit() | SinkKind.REDIRECT.bit()
        : Harm.isLocal(prefix) ? SinkKind.REDIRECT.bit() | rooted : rooted;
  }

  private static List<String> texts(@Nullable Value value) {
    List<Value> all = value == null ? List.of() : value.elements();
    List<String> texts = new ArrayList<>();
    for (Value one : all != null ? all : value == null ? List.<Value>of() : List.of(value)) {
      for (Constant constant : one.constants().values()) {
        if (constant instanceof Constant.Str s) {
          texts.add(s.value());
        }
      }
      if (!one.constants().known()) {
        return List.of();
      }
    }
    return texts;
  }

  /** {@code text[0] == "/"}, {@code text[1:2] not in ("/", "\\")}. */
  long safe(Semantics.Guard guard) {
    boolean character =
        guard.trail().size() == 1
            && guard.trail().get(0).whole() instanceof Expr.Index i
            && i.object() == guard.subject();
    if (!character || !(guard.test() instanceof Expr.Binary b)) {
      return 0;
    }
    boolean same = b.operator() == Operator.EQUAL || b.operator() == Operator.IN;
    boolean other = b.operator() == Operator.NOT_EQUAL || b.operator() == Operator.NOT_IN;
    List<String> texts = texts(values.get(guard.operand() == b.left() ? b.right() : b.left()));
    int at = position((Expr.Index) guard.trail().get(0).whole());
    if ((same || other) && texts.contains(SLASH)) {
      boolean is = same == guard.holds();
      boolean first = at == 0 && is && texts.size() == 1;
      return first ? SinkKind.ROOTED.bit() : at == 1 && !is ? SinkKind.SINGLE_SLASH.bit() : 0;
    }
    return 0;
  }

  /** Which character a subscript takes; -1 if that is not known. */
  private int position(Expr.Index index) {
    if (index.subscripts().isEmpty()) {
      return -1;
    }
    return switch (index.subscripts().get(0)) {
      case Expr.Slice s -> {
        int from = s.lower() == null ? 0 : number(s.lower());
        yield s.upper() != null && number(s.upper()) == from + 1 ? from : -1;
      }
      case Expr e -> number(e);
    };
  }

  private int number(Expr expr) {
    Value value = values.get(expr);
    return value != null
            && value.constants().single() instanceof Constant.Int i
            && i.value().bitLength() < 20
        ? i.value().intValue()
        : -1;
  }
}
