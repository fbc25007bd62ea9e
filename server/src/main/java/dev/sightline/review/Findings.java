package dev.sightline.review;

import java.util.ArrayList;
import java.util.List;

/** What rules found, in the order of the code; what is cleared last, with its proof. */
final class Findings implements Composer {
  @Override
  public List<Claim> claims(Material material) {
    List<Claim> claims = new ArrayList<>();
    List<Found> found = material.rules().found();
    boolean together = material.size().files() > 1;
    List<Found> open = new ArrayList<>(found);
    open.removeIf(f -> f.verdict() == Claim.Kind.CLEARED);
    claims.addAll(FoundClaims.of(open, together));
    List<Found> cleared = new ArrayList<>(found);
    cleared.removeIf(f -> f.verdict() != Claim.Kind.CLEARED);
    claims.addAll(FoundClaims.of(cleared, together));
    int silenced = material.rules().silenced();
    if (silenced > 0) {
      String text =
          Words.count(silenced, "finding")
              + (silenced == 1 ? " is" : " are")
              + " silenced by comments or the baseline and not listed here.";
      claims.add(Claim.fact(text, List.of(material.size().first())));
    }
    if (claims.isEmpty()) {
      int rules = material.rules().looked().stream().mapToInt(Group::rules).sum();
      String text = "Nothing: " + Words.count(rules, "rule") + " looked at it.";
      claims.add(Claim.fact(text, List.of(material.size().first())));
    }
    return claims;
  }
}
