package dev.sightline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A question that a reviewer always asks: answered by effects and by what rules ask.
 *
 * @param effects kinds of the catalogue that it is about
 * @param weaknesses CWEs of rules that it is about
 * @param absence what is said if there is nothing: "Nothing ... was found"
 */
record Topic(Set<String> effects, Set<String> weaknesses, String absence) implements Composer {
  static final Topic RUNTIME_CHANGE =
      new Topic(
          Set.of("runtime-patch", "dynamic-import", "dynamic-code", "native-code"),
          Set.of("CWE-913", "CWE-470", "CWE-94", "CWE-95", "CWE-96"),
          "replaces parts of the running program, imports modules by name, or runs code made at"
              + " run time");

  static final Topic TRUST_BOUNDARIES =
      new Topic(
          Set.of("message-queue", "network-listen", "network-out", "privileges"),
          Set.of(
              "CWE-501", "CWE-923", "CWE-319", "CWE-295", "CWE-306", "CWE-287", "CWE-346",
              "CWE-441", "CWE-918"),
          "listens or sends over the network or a message queue, or changes privileges");

  static final Topic RESOURCES =
      new Topic(
          Set.of("workers"),
          Set.of("CWE-400", "CWE-770", "CWE-1333", "CWE-409", "CWE-834", "CWE-779"),
          "starts workers, threads or pools");

  @Override
  public List<Claim> claims(Material material) {
    List<Claim> claims = new ArrayList<>();
    if (!material.size().parsed()) {
      return claims;
    }
    boolean together = material.size().files() > 1;
    List<Found> found = new ArrayList<>(material.rules().found());
    found.removeIf(f -> f.rule().metadata().cwe().stream().noneMatch(weaknesses::contains));
    claims.addAll(FoundClaims.of(found, together));
    Reach runs = material.code().runs();
    List<Way> direct = new ArrayList<>(runs.direct());
    direct.removeIf(way -> !concerns(way));
    Effects.direct(direct, material.lines(), claims);
    runs.farther().stream()
        .filter(this::concerns)
        .forEach(way ->
            claims.add(Claim.fact(Effects.sentence(way), Words.facts(way, material.lines()))));
    material.code().imports().farther().stream()
        .filter(this::concerns)
        .filter(way -> !runs.has(way.act().kind()))
        .forEach(way -> claims.add(imported(way, material)));
    if (this.equals(RESOURCES) && found.isEmpty()) {
      counts(runs, material, claims);
    }
    if (claims.isEmpty()) {
      String text = "Nothing was found that " + absence + "." + Extents.caveat(runs);
      claims.add(Claim.fact(text, List.of(material.size().first())));
    }
    return claims;
  }

  /** Workers are started, and nothing here says how many. */
  private void counts(Reach runs, Material material, List<Claim> claims) {
    List<Way> started = new ArrayList<>(runs.farther());
    started.removeIf(way -> !concerns(way));
    if (!started.isEmpty() && runs.direct().stream().noneMatch(this::concerns)) {
      String text =
          "No rule found a number of workers that is set here: it is decided where the calls lead.";
      claims.add(Claim.fact(text, Words.facts(started.get(0), material.lines())));
    }
  }

  private boolean concerns(Way way) {
    return !way.act().source() && effects.contains(way.act().kind());
  }

  private static Claim imported(Way way, Material material) {
    String text =
        Words.capital(way.act().says())
            + " as soon as it is imported: through "
            + Words.way(way)
            + ", by "
            + Words.code(way.act().callee())
            + ".";
    return Claim.fact(text, Words.facts(way, material.lines()));
  }
}
