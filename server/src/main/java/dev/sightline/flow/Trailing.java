package dev.sightline.flow;

import dev.sightline.flow.Guards.Told;
import dev.sightline.model.CallModel;
import dev.sightline.model.Guard;
import dev.sightline.model.SinkKind;
import dev.sightline.tree.Expr;
import dev.sightline.value.CallSite;
import dev.sightline.value.Semantics.Part;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a test tells of the data that its operand was made of. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class Trailing {
  /** Methods that leave a text what it is, so that what is known of the result is known of it. */
  private static final Set<String> PLAIN =
      Set.of(
          "lower",
          "upper",
          "casefold",
          "strip",
          "lstrip",
          "rstrip",
          "str",
          "encode",
          "decode",
          "matcher",
          "toLowerCase",
          "toUpperCase",
          "trim",
          "toString",
          "valueOf",
          "getBytes");

  /** Functions of which equal results mean equal input. */
  private static final Set<String> DIGESTS =
      Set.of(
          "digest",
          "hexdigest",
          "b64encode",
          "urlsafe_b64encode",
          "sha256",
          "sha384",
          "sha512",
          "sha3_256",
          "blake2b",
          "hex",
          "encodeToString",
          "formatHex");

  private static final Set<String> PIECES =
      Set.of("split", "rsplit", "partition", "rpartition", "removeprefix", "removesuffix");

  private final Scene scene;
  private final Targets targets;
  private final IdentityHashMap<Expr, CallSite> sites;
  private final IdentityHashMap<Expr, Value> values;

  Trailing(
      Scene scene,
      Targets targets,
      IdentityHashMap<Expr, CallSite> sites,
      IdentityHashMap<Expr, Value> values) {
    this.scene = scene;
    this.targets = targets;
    this.sites = sites;
    this.values = values;
  }

  /** The kinds for which what stands at the end of a trail is safe. */
  long safe(List<Part> trail, Told told) {
    boolean contained = (told.safe() & SinkKind.ANCHORED.bit()) != 0;
    boolean plain = true;
    boolean telling = true;
    for (Part part : trail) {
      CallModel model = model(part.whole());
      long own = telling ? own(model, part, told) : 0;
      contained |= (own & SinkKind.ANCHORED.bit()) != 0;
      long harm = own & ~SinkKind.ANCHORED.bit();
      if (harm != 0) {
        return harm;
      }
      if (contained && normalises(model, part.whole())) {
        return SinkKind.PATH.bit();
      }
      if (model == null) {
        return 0;
      }
      plain &= isPlain(part.whole());
      telling &= plain || isPart(part.whole());
    }
    boolean carried = told.how() == Told.How.LACKS || plain;
    long safe = carried ? told.safe() & ~SinkKind.SINGLE_SLASH.bit() : 0;
    return contained ? safe | SinkKind.ANCHORED.bit() : safe & ~SinkKind.ANCHORED.bit();
  }

  /** What one step makes of an outcome. */
  private long own(@Nullable CallModel model, Part part, Told told) {
    long safe = 0;
    for (Guard guard : model == null ? List.<Guard>of() : model.guards()) {
      boolean says =
          switch (guard.tells()) {
            case CHOSEN -> told.how() == Told.How.CHOSEN;
            case CONTAINS -> told.how() == Told.How.CONTAINS;
            case TRUTH -> told.how() == (guard.holds() ? Told.How.TRUE : Told.How.FALSE);
            case RETURN, COMPARES -> false;
          };
      safe |= says && concerns(guard, part) ? SinkKind.mask(guard.kinds()) : 0;
    }
    return safe;
  }

  private boolean concerns(Guard guard, Part part) {
    CallSite site = sites.get(part.whole());
    if (site == null) {
      return guard.argument().receiver();
    }
    return Models.hold(guard.when(), site)
        && Models.parts(guard.argument(), site).stream().anyMatch(p -> p.expr() == part.part());
  }

  private static boolean normalises(@Nullable CallModel model, Expr whole) {
    return model != null
        && whole instanceof Expr.Call
        && model.sanitizers().stream().anyMatch(s -> s.kinds().contains("normalised"));
  }

  private static boolean isPlain(Expr whole) {
    String name = whole instanceof Expr.Call c ? Symbols.lastName(c.callee()) : "";
    return PLAIN.contains(name) || DIGESTS.contains(name);
  }

  /** Whether it takes a piece of a text, which tells of the text's form. */
  private static boolean isPart(Expr whole) {
    return whole instanceof Expr.Index
        || whole instanceof Expr.Member
        || (whole instanceof Expr.Call c && PIECES.contains(Symbols.lastName(c.callee())));
  }

  /** What models say of a step; null if nothing is known of it. */
  private @Nullable CallModel model(Expr whole) {
    return switch (whole) {
      case Expr.Call c -> called(c);
      case Expr.Member m -> member(m);
      default -> CallModel.NONE;
    };
  }

  private @Nullable CallModel called(Expr.Call call) {
    CallSite site = sites.get(call);
    List<Resolution> all = site == null ? List.of() : targets.of(site);
    for (Resolution target : all) {
      if (target instanceof Resolution.Library l) {
        CallModel model = scene.models().of(l.name());
        boolean typed = scene.models().set().resultType(l.name()) != null;
        boolean known = typed || !model.isEmpty() || l.name().indexOf('.') < 0;
        return known ? model : null;
      }
      return null;
    }
    CallModel byName = scene.models().ofMethod(call);
    return byName.isEmpty() && !isPlain(call) ? null : byName;
  }

  private CallModel member(Expr.Member member) {
    Value object = values.getOrDefault(member.object(), Value.UNKNOWN);
    List<String> owners = new ArrayList<>(object.types().values());
    owners.addAll(object.symbols().values());
    for (String owner : owners) {
      String name = owner + "." + member.member().name();
      CallModel model =
          scene.models().of(scene.resolve(name) instanceof Resolution.Library l ? l.name() : name);
      if (!model.isEmpty()) {
        return model;
      }
    }
    return scene.models().set().method(member.member().name(), Symbols.lastName(member.object()));
  }
}
