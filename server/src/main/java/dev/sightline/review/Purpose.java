package dev.sightline.review;

import dev.sightline.flow.CallGraph.Entrance;
import dev.sightline.flow.UnitCalls.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the code is for: by what it says of itself, how it is started, what it does itself. */
final class Purpose implements Composer {
  private static final int MOST_LINES = 8;
  private static final int MOST_EFFECTS = 10;

  @Override
  public List<Claim> claims(Material material) {
    List<Claim> claims = new ArrayList<>();
    if (material.size().files() > 1) {
      claims.add(many(material.size()));
    }
    for (Material.About about : material.code().about()) {
      claims.add(Claim.fact(about.text(), List.of(about.fact())));
    }
    entrances(material, claims);
    does(material, claims);
    if (claims.isEmpty()) {
      Material.Size size = material.size();
      String what =
          size.parsed()
              ? Words.count(size.functions(), "function")
                  + " in "
                  + Words.count(size.lines(), "line")
                  + " of code, which by themselves do nothing that a model knows."
              : "This is no code that can be read here; only rules on text looked at it.";
      claims.add(Claim.fact(what, List.of(size.first())));
    }
    return claims;
  }

  private static Claim many(Material.Size size) {
    String text =
        Words.count(size.files(), "file")
            + " with "
            + Words.count(size.lines(), "line")
            + ", "
            + Words.count(size.functions(), "function")
            + " in those that are code.";
    return Claim.fact(text, List.of(size.first()));
  }

  private static void entrances(Material material, List<Claim> claims) {
    Map<String, List<Entrance>> bySays = new LinkedHashMap<>();
    for (Entrance entrance : material.code().entrances()) {
      bySays.computeIfAbsent(entrance.says(), k -> new ArrayList<>()).add(entrance);
    }
    bySays.forEach((says, all) -> {
      List<String> names =
          all.stream().map(e -> e.function().plainName() + "()").distinct().toList();
      String verb = names.size() == 1 ? " is " : " are each ";
      List<Fact> facts =
          all.stream()
              .limit(MOST_LINES)
              .map(e -> material.lines().fact(e.at(), Words.function(e.function()) + " is " + says))
              .toList();
      claims.add(Claim.fact(Words.names(names) + verb + says + ".", facts));
    });
  }

  /** One sentence of all that it does itself. */
  private static void does(Material material, List<Claim> claims) {
    Map<String, Act> bySays = new LinkedHashMap<>();
    List<Way> direct = material.code().runs().direct();
    for (Way way : material.size().files() > 1 ? Weights.heaviest(direct) : direct) {
      if (!way.act().source()) {
        bySays.putIfAbsent(way.act().says(), way.act());
      }
    }
    if (!bySays.isEmpty()) {
      List<String> says = bySays.keySet().stream().limit(MOST_EFFECTS).toList();
      List<Fact> facts =
          says.stream()
              .map(bySays::get)
              .filter(Objects::nonNull)
              .map(act -> Words.act(act, material.lines()))
              .toList();
      int left = bySays.size() - says.size();
      String more = left == 0 ? "" : "; and " + left + " more, see below";
      claims.add(Claim.fact("By itself it " + Words.list(says) + more + ".", facts));
    }
  }
}
