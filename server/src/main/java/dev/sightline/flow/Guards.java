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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tests make safe. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class Guards {
  /** Kinds of sources that whoever sends a request has no say in. */
  private static final Set<String> OWN = Set.of("file", "database", "environment", "config", "cli");

  private final Scene scene;
  private final Targets targets;
  private final IdentityHashMap<Expr, CallSite> sites;
  private final IdentityHashMap<Expr, Value> values;
  private final Trailing trailing;

  Guards(
      Scene scene,
      Targets targets,
      IdentityHashMap<Expr, CallSite> sites,
      IdentityHashMap<Expr, Value> values) {
    this.scene = scene;
    this.targets = targets;
    this.sites = sites;
    this.values = values;
    this.trailing = new Trailing(scene, targets, sites, values);
  }

  /** What an outcome tells of an operand: of what sort, and the kinds for which it is safe. */
  record Told(How how, long safe) {
    static final Told NOTHING = new Told(How.NOTHING, 0);

    /** The sorts. */
    enum How {
      NOTHING,
      /** It is one of a few, or of a form that is safe. */
      CHOSEN,
      /** Something is in it. */
      CONTAINS,
      /** Something is not in it. */
      LACKS,
      /** It is true, and nothing else is known. */
      TRUE,
      /** It is false or empty. */
      FALSE
    }
  }

  Value refined(Semantics.Guard guard, Value value) {
    List<Mark> marks = Taint.marks(value.deepLabels());
    if (marks.isEmpty()) {
      return value;
    }
    Told told =
        switch (guard.test()) {
          case Expr.Call c -> called(c, guard, marks);
          case Expr.Binary b -> compared(b.operator(), b.left(), b.right(), guard, marks);
          case Expr.Comparison c -> chained(c, guard, marks);
          default -> Told.NOTHING;
        };
    if (told.how() == Told.How.NOTHING && guard.operand() == guard.test()) {
      told = new Told(guard.holds() ? Told.How.TRUE : Told.How.FALSE, 0);
    }
    long safe = guard.trail().isEmpty() ? told.safe() : trailing.safe(guard.trail(), told);
    safe |= new Slashes(values).safe(guard);
    return cleared(value, safe);
  }

  /** A value that a test has found safe for some kinds. */
  static Value cleared(Value value, long safe) {
    return safe == 0
        ? value
        : value.relabelled((path, labels) -> Taint.map(labels, m -> m.tested(safe)));
  }

  private Told chained(Expr.Comparison c, Semantics.Guard guard, List<Mark> marks) {
    for (int i = 0; i < c.operators().size(); i++) {
      Expr left = c.operands().get(i);
      Expr right = c.operands().get(i + 1);
      if (guard.operand() == left || guard.operand() == right) {
        return compared(c.operators().get(i), left, right, guard, marks);
      }
    }
    return Told.NOTHING;
  }

  private Told compared(
      Operator operator, Expr left, Expr right, Semantics.Guard guard, List<Mark> marks) {
    boolean subjectLeft = guard.operand() == left;
    boolean holds = guard.holds();
    return switch (operator) {
      case EQUAL, IS -> holds ? chosen(subjectLeft ? right : left, marks) : Told.NOTHING;
      case NOT_EQUAL, IS_NOT -> holds ? Told.NOTHING : chosen(subjectLeft ? right : left, marks);
      case IN -> subjectLeft ? among(right, holds, marks) : contains(left, holds);
      case NOT_IN -> subjectLeft ? among(right, !holds, marks) : contains(left, !holds);
      case LESS_EQUAL -> subjectLeft ? among(right, holds, marks) : Told.NOTHING;
      case GREATER_EQUAL -> subjectLeft ? Told.NOTHING : among(left, holds, marks);
      case SUBTRACT -> subjectLeft ? among(right, !holds, marks) : Told.NOTHING;
      default -> Told.NOTHING;
    };
  }

  private Told among(Expr container, boolean holds, List<Mark> marks) {
    return holds ? chosen(container, marks) : Told.NOTHING;
  }

  /** Equal to something, or one of several, that nobody outside chose, or that is safe. */
  private Told chosen(Expr other, List<Mark> marks) {
    Value value = values.get(other);
    boolean literal = other instanceof Expr.Literal || other instanceof Expr.StringLiteral;
    long safe = literal ? SinkKind.ALL : value == null ? 0 : trusted(value, marks);
    return new Told(Told.How.CHOSEN, safe);
  }

  private static long trusted(Value value, List<Mark> marks) {
    long safe = SinkKind.ALL;
    for (Mark mark : Taint.marks(ModelCall.live(value))) {
      boolean foreign =
          mark.origin() instanceof Origin.Source s
              ? !OWN.contains(s.kind())
              : marks.stream().anyMatch(m -> m.origin().equals(mark.origin()));
      safe &= foreign ? mark.cleared() : -1L;
    }
    return safe;
  }

  /** Whether a piece is in a text, or an element in a container. */
  private Told contains(Expr piece, boolean present) {
    if (present) {
      return new Told(Told.How.CONTAINS, 0);
    }
    Value value = values.get(piece);
    String text = value == null ? null : value.constants().text();
    return text == null ? Told.NOTHING : new Told(Told.How.LACKS, without(text));
  }

  /** What a text without some piece cannot do. */
  private static long without(String piece) {
    return switch (piece) {
      case "..", "../", "/" -> SinkKind.PATH.bit();
      case "\n", "\r", "\r\n" -> SinkKind.HEADER.bit() | SinkKind.LOG.bit();
      case "//" -> SinkKind.SINGLE_SLASH.bit();
      case "://" -> SinkKind.URL.bit();
      case "<" -> SinkKind.HTML.bit();
      case "<!DOCTYPE", "<!ENTITY", "DOCTYPE", "ENTITY", "<!" -> SinkKind.XML.bit();
      default -> 0;
    };
  }

  private Told called(Expr.Call call, Semantics.Guard guard, List<Mark> marks) {
    CallSite site = sites.containsKey(call) ? sites.get(call) : computed(call);
    String name = Symbols.lastName(call);
    boolean ofReceiver = Models.receiver(site) == guard.operand();
    boolean begins = ofReceiver && name.equalsIgnoreCase("startswith");
    boolean ends = ofReceiver && name.equalsIgnoreCase("endswith");
    Told held = held(site, name, guard, marks);
    if (held != Told.NOTHING) {
      return held;
    }
    Told affix = begins || ends ? Slashes.affix(site, begins, guard.holds()) : Told.NOTHING;
    long safe = pattern(site, guard) | matcher(site, guard) | affix.safe();
    boolean telling = false;
    for (Resolution target : targets.of(site)) {
      CallModel model =
          target instanceof Resolution.Library l ? scene.models().of(l.name()) : CallModel.NONE;
      Told compares = compares(site, model, guard, marks);
      if (compares != Told.NOTHING) {
        return compares;
      }
      telling |= !model.guards().isEmpty();
      safe |=
          target instanceof Function f ? predicate(site, f, guard) : modelled(site, model, guard);
    }
    safe |= telling ? 0 : modelled(site, scene.models().ofMethod(call), guard);
    return safe == 0 || affix != Told.NOTHING
        ? new Told(affix.how(), safe)
        : new Told(Told.How.CHOSEN, safe);
  }

  /** A call whose result the evaluator knows by itself. */
  private CallSite computed(Expr.Call call) {
    List<Value> arguments =
        call.arguments().stream().map(a -> values.getOrDefault(a.value(), Value.UNKNOWN)).toList();
    Value receiver = call.callee() instanceof Expr.Member m ? values.get(m.object()) : null;
    Value callee = values.getOrDefault(call.callee(), Value.UNKNOWN);
    return new CallSite(call, call.arguments(), callee, receiver, arguments);
  }

  /** {@code text.contains(piece)}, {@code container.contains(one)}. */
  private Told held(CallSite site, String name, Semantics.Guard guard, List<Mark> marks) {
    boolean contains = name.equals("contains") || name.equals("containsKey");
    if (!contains || site.receiver() == null || site.syntax().size() != 1) {
      return Told.NOTHING;
    }
    Expr object = Models.receiver(site);
    Expr one = site.syntax().get(0).value();
    return guard.operand() == object
        ? contains(one, guard.holds())
        : guard.operand() == one ? among(object, guard.holds(), marks) : Told.NOTHING;
  }

  /** Of a function that tells whether two things are equal. */
  private Told compares(CallSite site, CallModel model, Semantics.Guard guard, List<Mark> marks) {
    boolean compares = model.guards().stream().anyMatch(g -> g.tells() == Guard.Tells.COMPARES);
    boolean method = site.receiver() != null && site.syntax().size() == 1;
    if (compares && guard.holds() && method) {
      Expr object = Models.receiver(site);
      return chosen(guard.operand() == object ? site.syntax().get(0).value() : object, marks);
    }
    if (!compares || !guard.holds() || site.syntax().size() != 2) {
      return Told.NOTHING;
    }
    Expr first = site.syntax().get(0).value();
    return chosen(guard.operand() == first ? site.syntax().get(1).value() : first, marks);
  }

  private static long modelled(CallSite site, CallModel model, Semantics.Guard test) {
    long safe = 0;
    for (Guard guard : model.guards()) {
      boolean here =
          guard.tells() == Guard.Tells.TRUTH
              && guard.holds() == test.holds()
              && Models.hold(guard.when(), site)
              && Models.parts(guard.argument(), site).stream()
                  .anyMatch(p -> p.expr() == test.operand());
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
      safe |= call.place(mask.getKey()) == guard.operand() ? mask.getValue() : 0;
    }
    return safe;
  }

  /** {@code re.fullmatch("[a-z]+", subject)}, also of a compiled expression. */
  private static long pattern(CallSite site, Semantics.Guard guard) {
    Matching matching = guard.holds() ? Matching.of(site) : null;
    return matching == null || matching.text() != guard.operand() ? 0 : matching.safe();
  }

  /** {@code pattern.matcher(subject).matches()}. */
  private long matcher(CallSite site, Semantics.Guard guard) {
    Expr made = guard.trail().isEmpty() ? null : guard.trail().get(0).whole();
    CallSite inner = made == null ? null : sites.get(made);
    boolean asks = guard.holds() && guard.operand() == Models.receiver(site);
    if (inner == null || !asks || !site.syntax().isEmpty()) {
      return 0;
    }
    Matching matching = Matching.ofMatcher(inner, Symbols.lastName(site.call()));
    return matching == null ? 0 : matching.safe();
  }

  /** A text matched against a regular expression. */
  record Matching(String regex, String method, Expr text) {
    private static final String PATTERN = "pattern";

    /** What a call matches; null if it is none, or if the expression is not known. */
    static @Nullable Matching of(CallSite site) {
      String name = Symbols.lastName(site.call());
      if ((name.equals("matches") || name.equals("find")) && !site.syntax().isEmpty()) {
        return ofMethod(site, name.equals("find") ? "search" : "fullmatch");
      }
      boolean matches = name.equals("fullmatch") || name.equals("match") || name.equals("search");
      if (!matches || site.receiver() == null || site.syntax().isEmpty()) {
        return null;
      }
      Value compiled = field(site.receiver());
      boolean direct = compiled == null && site.syntax().size() >= 2;
      Value expression = direct ? site.positional(0) : compiled;
      String regex = expression == null ? null : expression.constants().text();
      Expr text = site.syntax().get(direct ? 1 : 0).value();
      return regex == null ? null : new Matching(regex, name, text);
    }

    /** {@code text.matches(regex)}, {@code Pattern.matches(regex, text)}. */
    private static @Nullable Matching ofMethod(CallSite site, String method) {
      int size = site.syntax().size();
      Value expression = size == 1 || size == 2 ? site.positional(0) : null;
      String regex = expression == null ? null : expression.constants().text();
      Expr text = size == 2 ? site.syntax().get(1).value() : Models.receiver(site);
      return regex == null ? null : new Matching(regex, method, text);
    }

    /**
     * What an object matches that a compiled expression made for a text.
     *
     * @param asked what is asked of it
     */
    static @Nullable Matching ofMatcher(CallSite made, String asked) {
      String method =
          switch (asked) {
            case "matches" -> "fullmatch";
            case "lookingAt" -> "match";
            case "find" -> "search";
            default -> "";
          };
      Value compiled = made.receiver() == null ? null : field(made.receiver());
      String regex = compiled == null ? null : compiled.constants().text();
      return method.isEmpty() || regex == null || made.syntax().size() != 1
          ? null
          : new Matching(regex, method, made.syntax().get(0).value());
    }

    /** The text of a compiled expression, which it keeps; null if the value is none. */
    private static @Nullable Value field(Value compiled) {
      return compiled.shape() == null
          ? null
          : compiled.shape().entries().get(dev.sightline.value.Constant.text(PATTERN));
    }

    long safe() {
      return SafePattern.safeKinds(regex, method) | SafePattern.anchored(regex, method);
    }
  }
}
