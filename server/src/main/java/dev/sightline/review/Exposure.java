package dev.sightline.review;

import dev.sightline.flow.CallGraph.Entrance;
import dev.sightline.flow.UnitCalls.Act;
import dev.sightline.index.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What reaches the code from outside, and which weaknesses that rules out. */
final class Exposure implements Composer {
  private static final int MOST_LINES = 6;
  private static final List<String> FAR =
      List.of(
          "http-request", "message-queue", "network", "archive", "database", "cli", "environment");
  private static final List<String> REMOTE = List.of("http-request", "message-queue", "network");

  /** A kind of effect, and the weaknesses that cannot be without it. */
  private record Ruled(String effect, String lacks, String weakness) {}

  private static final List<Ruled> RULED =
      List.of(
          new Ruled("database", "uses a database", "SQL injection"),
          new Ruled("process", "starts a program", "command injection"),
          new Ruled("dynamic-code", "runs code made at run time", "code injection"),
          new Ruled(
              "templates", "renders a template", "template injection and cross-site scripting"),
          new Ruled("files", "opens files", "path traversal"),
          new Ruled("network-out", "sends requests", "server-side request forgery"),
          new Ruled("deserialisation", "makes objects of bytes", "unsafe deserialisation"));

  @Override
  public List<Claim> claims(Material material) {
    List<Claim> claims = new ArrayList<>();
    if (!material.size().parsed()) {
      return claims;
    }
    direct(material, claims);
    farther(material, claims);
    remote(material, claims);
    ruledOut(material, claims);
    return claims;
  }

  private static void direct(Material material, List<Claim> claims) {
    Map<String, List<Act>> bySays = new LinkedHashMap<>();
    for (Way way : material.code().runs().direct()) {
      if (way.act().source()) {
        bySays.computeIfAbsent(way.act().says(), k -> new ArrayList<>()).add(way.act());
      }
    }
    bySays.forEach((says, acts) -> {
      String names = Words.names(acts.stream().map(Act::callee).toList());
      List<Fact> facts =
          acts.stream().limit(MOST_LINES).map(a -> Words.act(a, material.lines())).toList();
      claims.add(Claim.fact("Comes in here: " + says + ", as " + names + ".", facts));
    });
  }

  private static void farther(Material material, List<Claim> claims) {
    for (Way way : material.code().runs().farther()) {
      boolean ours = !Answers.isAbsolute(way.act().at().path());
      if (way.act().source() && ours && FAR.contains(way.act().kind())) {
        String text =
            "Comes in farther down: "
                + way.act().says()
                + ", in "
                + Words.way(way)
                + ", as "
                + Words.code(way.act().callee())
                + ".";
        claims.add(Claim.fact(text, Words.facts(way, material.lines())));
      }
    }
  }

  /** Whether strangers reach it at all. */
  private static void remote(Material material, List<Claim> claims) {
    Reach runs = material.code().runs();
    if (!reached(material, claims) && REMOTE.stream().noneMatch(runs::takes)) {
      String text =
          "No web request, message or network data was found to be read here or in what it calls,"
              + " and none of its functions is known to be called by a framework."
              + Extents.caveat(runs);
      claims.add(Claim.fact(text, List.of(material.size().first())));
    }
  }

  private static boolean reached(Material material, List<Claim> claims) {
    List<Entrance> remote =
        material.code().entrances().stream().filter(e -> REMOTE.contains(e.kind())).toList();
    if (!remote.isEmpty()) {
      String names =
          Words.names(remote.stream().map(e -> e.function().plainName() + "()").toList());
      List<Fact> facts =
          remote.stream()
              .limit(MOST_LINES)
              .map(e ->
                  material.lines().fact(e.at(), Words.function(e.function()) + " is " + e.says()))
              .toList();
      claims.add(Claim.fact("Others reach it over the network, through " + names + ".", facts));
    }
    return !remote.isEmpty();
  }

  /** What a change lets in. */
  List<Claim> added(Material material) {
    List<Claim> claims = new ArrayList<>();
    direct(material, claims);
    reached(material, claims);
    if (claims.isEmpty()) {
      String text = "Nothing comes in that did not before, as far as known.";
      claims.add(Claim.fact(text, List.of(material.size().first())));
    }
    return claims;
  }

  private static void ruledOut(Material material, List<Claim> claims) {
    Reach runs = material.code().runs();
    List<Ruled> absent = RULED.stream().filter(r -> !runs.has(r.effect())).toList();
    if (absent.isEmpty()) {
      return;
    }
    String lacks = String.join(", ", absent.stream().map(Ruled::lacks).toList());
    String weak = Words.list(absent.stream().map(Ruled::weakness).toList());
    boolean sure = runs.extent().unseen() == 0 && runs.extent().complete();
    String text =
        "Nothing that was read "
            + or(lacks)
            + (sure ? ": that rules out " : ": there is no sign of ")
            + weak
            + " in it."
            + Extents.caveat(runs);
    claims.add(Claim.fact(text, List.of(material.size().first())));
  }

  private static String or(String list) {
    int comma = list.lastIndexOf(", ");
    return comma < 0 ? list : list.substring(0, comma) + " or " + list.substring(comma + 2);
  }
}
