package dev.sightline.review.evidence;

import dev.sightline.flow.Lookup;
import dev.sightline.flow.Resolution;
import dev.sightline.index.Dependency;
import dev.sightline.index.Distribution;
import dev.sightline.review.Fact;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Queries of a few lines: the bases of a class, the tests on the way to a place, a version. */
record SmallQueries(World world, Lookup lookup) {
  private static final String VERSION = "Version:";

  /** The classes that a class inherits from; of an object, those of its type. */
  Found hierarchy(Spot subject) {
    Resolution.Type type = type(subject);
    if (type == null) {
      return Found.missing("The class of `" + subject.source() + "` was not found out.");
    }
    List<Fact> facts = new ArrayList<>();
    Set<String> bases = new LinkedHashSet<>();
    List<String> open = new ArrayList<>();
    for (Resolution.Type one : lookup.ancestors(type)) {
      Spot header = new Spot(one.file(), one.header(), one.definition());
      bases.add(one.name());
      facts.add(
          header.with(one.definition().name()).fact("defines `" + one.name() + "`" + of(one)));
      for (String base : lookup.bases(one)) {
        if (lookup.resolve(one.file(), base) instanceof Resolution.Library library) {
          bases.add(library.name());
          library(library.name(), one, open);
        }
      }
    }
    return new Found(facts, List.of(Map.of("base", List.copyOf(bases))), open);
  }

  private static String of(Resolution.Type type) {
    Spot header = new Spot(type.file(), type.header(), type.definition());
    List<String> written = new ArrayList<>();
    for (Argument base : type.definition().bases()) {
      written.add("`" + header.with(base.value()).source() + "`");
    }
    return written.isEmpty() ? "" : ", which inherits from " + String.join(" and ", written);
  }

  /** Of a class whose source is not there the bases are known only if a model tells them. */
  private void library(String name, Resolution.Type heir, List<String> open) {
    boolean builtin = name.indexOf('.') < 0;
    boolean modelled = !builtin && lookup.models().hasLibrary(name.substring(0, name.indexOf('.')));
    if (!builtin && !modelled) {
      open.add(new MissingSource(world, lookup).sentence(heir.file(), name));
    }
  }

  private Resolution.@Nullable Type type(Spot subject) {
    if (subject.node() instanceof Expr expr) {
      List<String> names = new ArrayList<>(subject.value(expr).symbols().values());
      names.addAll(subject.value(expr).types().values());
      for (String name : names) {
        if (lookup.resolve(subject.file(), name) instanceof Resolution.Type type) {
          return type;
        }
      }
      if (lookup.local(subject.file(), subject.value(expr)) instanceof Resolution.Type own) {
        return own;
      }
    }
    String around = subject.file().values().classAround(subject.unit());
    return lookup.resolve(subject.file(), around) instanceof Resolution.Type type ? type : null;
  }

  /** The tests on every way to a place that are about the subject, or all if it is the match. */
  Found guard(Spot subject) {
    List<Fact> facts = new ArrayList<>();
    Set<String> tests = new LinkedHashSet<>();
    Set<String> calls = new LinkedHashSet<>();
    boolean all = !(subject.node() instanceof Expr.Name || subject.node() instanceof Expr.Member);
    for (Conditions.Condition condition : Conditions.at(subject)) {
      Conditions.Condition plain = condition.plain();
      if (all || mentions(plain.test().node(), subject.node())) {
        tests.add((plain.holds() ? "" : "not ") + plain.test().source());
        collect(plain.test(), calls);
        facts.add(plain.test().fact("control gets here " + condition.says()));
      }
    }
    if (facts.isEmpty()) {
      facts.add(
          subject.fact(
              "nothing is tested on the way here that is about `" + subject.source() + "`"));
    }
    return Found.one(facts, Map.of("test", List.copyOf(tests), "calls", List.copyOf(calls)));
  }

  private static boolean mentions(Node node, Node wanted) {
    boolean[] found = {isSame(node, wanted)};
    node.forEachChild(child -> found[0] |= mentions(child, wanted));
    return found[0];
  }

  private static boolean isSame(Node a, Node b) {
    return switch (a) {
      case Expr.Name n -> b instanceof Expr.Name m && n.name().equals(m.name());
      case Expr.Member n ->
          b instanceof Expr.Member m
              && n.member().name().equals(m.member().name())
              && isSame(n.object(), m.object());
      default -> false;
    };
  }

  private void collect(Spot spot, Set<String> calls) {
    if (spot.node() instanceof Expr.Call call) {
      calls.add(spot.with(call.callee()).source());
      calls.addAll(lookup.libraryNames(spot.file(), spot.value(call.callee())));
    }
    spot.node().forEachChild(child -> collect(spot.with(child), calls));
  }

  /** The installed versions of a distribution. */
  Found version(String name) {
    List<Distribution> installed = world.dependencies().named(name);
    if (installed.isEmpty()) {
      String where = world.dependencies().environment();
      return Found.missing(
          "`"
              + name
              + "` is not installed"
              + (where.isEmpty() ? ": no environment of Python is known." : " in " + where + "."));
    }
    List<Fact> facts = new ArrayList<>();
    List<Map<String, List<String>>> versions = new ArrayList<>();
    for (Distribution one : installed) {
      facts.add(metadata(one));
      versions.add(Map.of("version", List.of(one.version())));
    }
    List<String> open =
        installed.size() > 1
            ? List.of("`" + name + "` is installed in several versions.")
            : List.of();
    return new Found(facts, versions, open);
  }

  private Fact metadata(Distribution one) {
    String says = "`" + one.name() + "` " + one.version() + " is installed";
    for (String file : List.of("/METADATA", "/PKG-INFO", "")) {
      String path = one.metadata() + file;
      String text = world.text(path);
      lookup.note(Dependency.file(path, world.hash(path)));
      String[] lines = text == null ? new String[0] : text.split("\\R", -1);
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].startsWith(VERSION)) {
          return new Fact(path, i + 1, lines[i].strip(), says);
        }
      }
    }
    return new Fact(one.metadata(), 1, "", says);
  }
}
