package dev.sightline.review.evidence;

import dev.sightline.flow.FunctionKey;
import dev.sightline.flow.Lookup;
import dev.sightline.flow.ProgramFile;
import dev.sightline.flow.Resolution;
import dev.sightline.index.Mentions;
import dev.sightline.review.Fact;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What calls a function, over a few steps, and through which entry points the outside does. */
final class CallersQuery {
  private static final int DEEPEST = 3;
  private static final int MOST = 12;

  private final World world;
  private final Lookup lookup;
  private final Readings readings;
  private final Set<Fact> facts = new LinkedHashSet<>();
  private final Set<String> callers = new LinkedHashSet<>();
  private final Set<String> entries = new LinkedHashSet<>();
  private final Set<FunctionKey> seen = new HashSet<>();
  private final Deque<Step> work = new ArrayDeque<>();

  private record Step(Resolution.Function function, int depth) {}

  CallersQuery(World world, Lookup lookup, Readings readings) {
    this.world = world;
    this.lookup = lookup;
    this.readings = readings;
  }

  /** Of the function that a callee is; of anything else, of the function around it. */
  Found look(Spot subject) {
    Resolution.Function function = function(subject);
    if (function == null) {
      Fact here = subject.fact("runs when the file is imported or started");
      List<String> file = List.of("import");
      return Found.one(List.of(here), Map.of("entry", file, "caller", file));
    }
    work.add(new Step(function, 0));
    while (!work.isEmpty() && facts.size() < MOST) {
      Step step = work.poll();
      if (seen.add(Lookup.key(step.function))) {
        entered(step.function);
        called(step.function, step.depth);
      }
    }
    Map<String, List<String>> properties = new HashMap<>();
    properties.put("caller", List.copyOf(callers));
    properties.put("entry", List.copyOf(entries));
    String name = function.definition().name().name();
    return facts.isEmpty()
        ? Found.one(
            List.of(header(function).fact("nothing in the workspace calls `" + name + "` by name")),
            properties)
        : Found.one(List.copyOf(facts), properties);
  }

  private static Spot header(Resolution.Function function) {
    Spot header = new Spot(function.file(), function.header(), function.definition());
    return header.with(function.definition().name());
  }

  private Resolution.@Nullable Function function(Spot subject) {
    if (subject.node() instanceof Expr expr && !(expr instanceof Expr.Call)) {
      Resolution.Function named = readings.function(subject, expr);
      if (named != null) {
        return named;
      }
    }
    return around(subject);
  }

  private Resolution.@Nullable Function around(Spot spot) {
    ProgramFile file = spot.file();
    int header = file.tree().parent(spot.unit());
    boolean body =
        header >= 0 && file.tree().unit(header).statements().get(0) instanceof Stmt.FunctionDef;
    return body ? new Resolution.Function(file, header, file.values().classAround(header)) : null;
  }

  private void entered(Resolution.Function function) {
    for (Lookup.Entry entry : lookup.entries(function)) {
      String name = function.definition().name().name();
      facts.add(header(function).fact("`" + name + "` is " + entry.says()));
      entries.add(entry.kind());
    }
  }

  private void called(Resolution.Function function, int depth) {
    String name = function.definition().name().name();
    Mentions.Question question = new Mentions.Question(Mentions.Question.CODE, List.of(), name);
    lookup.note(world.mentions().dependency(question));
    for (String path : world.mentions().of(question)) {
      ProgramFile file = lookup.file(path);
      for (int unit = 0; file != null && unit < file.tree().unitCount(); unit++) {
        for (Stmt statement : file.tree().unit(unit).statements()) {
          calls(new Spot(file, unit, statement), function, depth);
        }
      }
    }
  }

  private void calls(Spot spot, Resolution.Function function, int depth) {
    if (spot.node() instanceof Expr.Call call && isNamed(call, function)) {
      Resolution.Function target = readings.function(spot, call.callee());
      if (target != null && Lookup.key(target).equals(Lookup.key(function))) {
        caller(spot, function, depth);
      }
    }
    for (Node child : children(spot.node())) {
      calls(spot.with(child), function, depth);
    }
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    node.forEachChild(children::add);
    return children;
  }

  private static boolean isNamed(Expr.Call call, Resolution.Function function) {
    String name = function.definition().name().name();
    return switch (call.callee()) {
      case Expr.Name n -> n.name().equals(name);
      case Expr.Member m -> m.member().name().equals(name);
      default -> false;
    };
  }

  private void caller(Spot call, Resolution.Function function, int depth) {
    Resolution.Function around = around(call);
    String by = around == null ? "" : " in `" + around.definition().name().name() + "`";
    facts.add(call.fact("calls `" + function.definition().name().name() + "`" + by));
    callers.add(around == null ? call.file().path() : around.definition().name().name());
    if (around == null) {
      entries.add("import");
    } else if (depth < DEEPEST) {
      work.add(new Step(around, depth + 1));
    }
  }
}
