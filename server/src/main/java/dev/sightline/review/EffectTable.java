package dev.sightline.review;

import dev.sightline.flow.FunctionKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each of some functions does, by itself and through what it calls. */
public record EffectTable(List<Row> rows) {
  public EffectTable {
    rows = List.copyOf(rows);
  }

  /**
   * A function, or the code of a file outside functions.
   *
   * @param name as people write it; the path of a file
   * @param at where it is defined
   * @param unknown calls, near and far, of which nobody can tell what they do
   */
  public record Row(String name, Fact at, List<Effect> effects, int unknown) {
    public Row {
      effects = List.copyOf(effects);
    }
  }

  /**
   * Something that is done.
   *
   * @param kind of the catalogue
   * @param distance 0 if the function does it itself, 1 if what it calls does
   * @param via the calls in between, empty if there are none
   * @param callee what is called in the end, as the code writes it
   * @param facts the lines of the calls
   */
  public record Effect(
      String kind, String says, int distance, String via, String callee, List<Fact> facts) {
    public Effect {
      facts = List.copyOf(facts);
    }

    /** For people: {@code starts a program (via serve() → launch())}. */
    public String phrase() {
      return says + (via.isEmpty() ? "" : " (via " + via + ")");
    }
  }

  /** The row of a function: each sort of effect once, at its nearest. */
  public static Row row(FunctionKey function, Fact at, Reach reach, Lines lines) {
    Map<String, Effect> effects = new LinkedHashMap<>();
    List<Way> ways = new ArrayList<>(reach.direct());
    ways.addAll(Weights.heaviest(reach.farther()));
    for (Way way : ways) {
      if (!way.act().source()) {
        effects.putIfAbsent(way.act().kind() + way.act().says(), effect(way, lines));
      }
    }
    boolean outside = function.isFile() || function.isScript();
    String name = outside ? function.path() : function.plainName() + "()";
    return new Row(name, at, List.copyOf(effects.values()), reach.extent().unseen());
  }

  private static Effect effect(Way way, Lines lines) {
    return new Effect(
        way.act().kind(),
        way.act().says(),
        way.edges().size(),
        Words.way(way),
        way.act().callee(),
        Words.facts(way, lines));
  }
}
