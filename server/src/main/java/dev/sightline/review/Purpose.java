package dev.sightline.review;

import dev.sightline.flow.CallGraph.Entrance;
import dev.sightline.flow.UnitCalls.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the code is for: by what it says of itself, how it is started, what it does itself. */
final class Purpose implements Composer {
  private static final int MOST_LINES = 8;

  @Override
  public List<Claim> claims(Material material) {
    List<Claim> claims = new ArrayList<>();
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

  private static void entrances(Material material, List<Claim> claims) {
    Map<String, List<Entrance>> bySays = new LinkedHashMap<>();
    for (Entrance entrance : material.code().entrances()) {
      bySays.computeIfAbsent(entrance.says(), k -> new ArrayList<>()).add(entrance);
    }
    bySays.forEach((says, all) -> {
      List<String> names = all.stream().map(e -> e.function().plainName() + "()").toList();
      String verb = all.size() == 1 ? " is " : " are each ";
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
    for (Way way : material.code().runs().direct()) {
      if (!way.act().source()) {
        bySays.putIfAbsent(way.act().says(), way.act());
      }
    }
    if (!bySays.isEmpty()) {
      List<Fact> facts =
          bySays.values().stream().map(act -> Words.act(act, material.lines())).toList();
      String all = Words.list(List.copyOf(bySays.keySet()));
      claims.add(Claim.fact("By itself it " + all + ".", facts));
    }
  }
}
