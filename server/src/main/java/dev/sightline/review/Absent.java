package dev.sightline.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was looked for and is not there, by topic, so that it can be told from not looked.
 *
 * @param nothing how that is said
 */
record Absent(String nothing) implements Composer {
  @Override
  public List<Claim> claims(Material material) {
    Material.Rules rules = material.rules();
    Set<String> with = new LinkedHashSet<>();
    rules.found().stream()
        .filter(f -> f.verdict() != Claim.Kind.CLEARED)
        .forEach(f -> with.add(f.group()));
    List<Claim> claims = new ArrayList<>();
    for (Group group : rules.looked()) {
      if (!with.contains(group.name())) {
        String files = group.files() == 1 ? "" : " in " + Words.count(group.files(), "file");
        String text =
            Words.capital(group.title())
                + ": "
                + nothing
                + ", by "
                + Words.count(group.rules(), "rule")
                + files
                + ".";
        claims.add(Claim.fact(text, List.of(material.size().first())));
      }
    }
    if (!rules.off().isEmpty()) {
      String text =
          "Not looked for, since settings switch it off: " + Words.names(rules.off()) + ".";
      claims.add(Claim.fact(text, List.of(material.size().first())));
    }
    return claims;
  }
}
