package dev.sightline.review;

import dev.sightline.flow.UnitCalls.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the code does to the world: itself, through its callees, when it is imported. */
final class Effects implements Composer {
  private static final int MOST_LINES = 6;

  @Override
  public List<Claim> claims(Material material) {
    Lines lines = material.lines();
    List<Claim> claims = new ArrayList<>();
    direct(material.code().runs().direct(), lines, claims);
    farther(material.code().runs().farther(), lines, claims);
    imported(material.code(), lines, claims);
    if (material.size().parsed()) {
      claims.add(extent(material));
    }
    return claims;
  }

  /** What the code does itself, each sort of thing with the calls that do it. */
  static void direct(List<Way> ways, Lines lines, List<Claim> claims) {
    Map<String, List<Act>> bySays = new LinkedHashMap<>();
    for (Way way : ways) {
      if (!way.act().source()) {
        bySays.computeIfAbsent(way.act().says(), k -> new ArrayList<>()).add(way.act());
      }
    }
    bySays.forEach((says, acts) -> {
      String names = Words.names(acts.stream().map(Act::callee).toList());
      List<Fact> facts = acts.stream().limit(MOST_LINES).map(act -> Words.act(act, lines)).toList();
      claims.add(Claim.fact(Words.capital(says) + ": " + names + ".", facts));
    });
  }

  private static void farther(List<Way> ways, Lines lines, List<Claim> claims) {
    for (Way way : Weights.heaviest(ways)) {
      if (!way.act().source()) {
        claims.add(Claim.fact(sentence(way), Words.facts(way, lines)));
      }
    }
  }

  /** {@code Starts a program, via `a()` → `b()`: `subprocess.run`.} */
  static String sentence(Way way) {
    String distance = way.edges().size() == 1 ? ", one call away: via " : ": via ";
    return Words.capital(way.act().says())
        + distance
        + Words.way(way)
        + ", which calls "
        + Words.code(way.act().callee())
        + ".";
  }

  /** What the code does not do by itself, and still happens once it is imported. */
  private static void imported(Material.Code code, Lines lines, List<Claim> claims) {
    for (Way way : Weights.heaviest(code.imports().farther())) {
      if (!way.act().source() && !code.runs().has(way.act().kind())) {
        String text =
            Words.capital(way.act().says())
                + " when it is imported: through "
                + Words.way(way)
                + ", by "
                + Words.code(way.act().callee())
                + ".";
        claims.add(Claim.fact(text, Words.facts(way, lines)));
      }
    }
  }

  private static Claim extent(Material material) {
    Reach.Extent extent = material.code().runs().extent();
    String text =
        "Looked at "
            + Words.count(extent.functions(), "function")
            + " with "
            + Words.count(extent.calls(), "call")
            + ", the callees included; "
            + (extent.unseen() == 0
                ? "every call leads somewhere that was read or that a model describes."
                : Words.count(extent.unseen(), "call")
                    + (extent.unseen() == 1 ? " leads" : " lead")
                    + " to code that is not known, so more is possible than what stands here.")
            + (extent.complete() ? "" : " Beyond that, calls were not followed.");
    return Claim.fact(text, List.of(material.size().first()));
  }
}
