package dev.sightline.review;

import dev.sightline.flow.UnitCalls.Edge;
import dev.sightline.index.Answers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to look at next: first what rules advise, then the files where most is done. */
final class Next implements Composer {
  private static final int MOST = 6;
  private static final int MOST_RANKED = 20;

  @Override
  public List<Claim> claims(Material material) {
    List<Claim> claims = new ArrayList<>();
    if (material.size().files() > 1) {
      ranked(material, claims);
      if (claims.isEmpty()) {
        files(material, claims);
      }
    } else {
      advice(material, claims);
      files(material, claims);
    }
    return claims;
  }

  /** Of many files those that outsiders get to and that leave most open. */
  private static void ranked(Material material, List<Claim> claims) {
    for (Survey.Row row : Survey.of(material).files()) {
      if (claims.size() < MOST_RANKED && row.score() > 0) {
        List<String> why = new ArrayList<>();
        add(why, row.entrances(), "entry point");
        add(why, row.inputs(), "place where data comes in");
        add(why, row.confirmed(), "confirmed finding");
        add(why, row.open(), "open question");
        String text = Words.code(row.path()) + ": " + Words.list(why) + ".";
        claims.add(Claim.fact(text, List.of(row.fact())));
      }
    }
  }

  private static void add(List<String> why, int count, String noun) {
    if (count > 0) {
      why.add(
          noun.startsWith("place")
              ? count + (count == 1 ? " place" : " places") + " where data comes in"
              : Words.count(count, noun));
    }
  }

  /** What the rules advise that ask something. */
  List<Claim> advice(Material material) {
    List<Claim> claims = new ArrayList<>();
    advice(material, claims);
    return claims;
  }

  private static void advice(Material material, List<Claim> claims) {
    Map<String, List<Fact>> advice = new LinkedHashMap<>();
    for (Found found : material.rules().found()) {
      if (found.verdict() == Claim.Kind.NEEDS_REVIEW) {
        for (String text : found.rule().advice().reviewNext()) {
          advice.computeIfAbsent(text.strip(), k -> new ArrayList<>()).add(found.at());
        }
      }
    }
    advice.forEach((text, facts) -> claims.add(Claim.fact(Words.capital(text), facts)));
  }

  /** The files behind the calls, by how much is done there. */
  private static void files(Material material, List<Claim> claims) {
    Map<String, List<Way>> byFile = new LinkedHashMap<>();
    for (Way way : material.code().runs().farther()) {
      if (!way.act().source() && !Answers.isAbsolute(way.act().at().path())) {
        byFile.computeIfAbsent(way.act().at().path(), k -> new ArrayList<>()).add(way);
      }
    }
    List<Map.Entry<String, List<Way>>> ranked = new ArrayList<>(byFile.entrySet());
    ranked.removeIf(e -> e.getKey().equals(material.subject()));
    ranked.sort(
        Comparator.<Map.Entry<String, List<Way>>>comparingInt(e -> -e.getValue().size())
            .thenComparing(Map.Entry::getKey));
    ranked.stream().limit(MOST).forEach(e -> claims.add(file(e.getKey(), e.getValue(), material)));
  }

  private static Claim file(String path, List<Way> ways, Material material) {
    List<String> does = ways.stream().map(w -> w.act().says()).distinct().limit(4).toList();
    List<Fact> facts = new ArrayList<>();
    for (Way way : ways.subList(0, Math.min(4, ways.size()))) {
      facts.add(Words.act(way.act(), material.lines()));
    }
    Edge first = ways.get(0).edges().get(0);
    facts.add(
        material.lines().fact(first.at(), "leads there through " + Words.code(first.callee())));
    String text = Words.code(path) + " " + Words.list(does) + ".";
    return Claim.fact(text, facts);
  }
}
