package dev.sightline.review;

import dev.sightline.flow.UnitCalls.Missing;
import dev.sightline.flow.UnitCalls.Unseen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What could not be decided, and what would decide it. */
final class Undecided implements Composer {
  private static final int MOST_LINES = 6;

  @Override
  public List<Claim> claims(Material material) {
    List<Claim> claims = new ArrayList<>();
    questions(material, claims);
    missing(material, claims);
    unseen(material, claims);
    claims.addAll(material.rules().gaps());
    return claims;
  }

  /** Each question once, with the places where it is asked. */
  private static void questions(Material material, List<Claim> claims) {
    Map<String, List<Fact>> asked = new LinkedHashMap<>();
    for (Found found : material.rules().found()) {
      if (found.verdict() == Claim.Kind.NEEDS_REVIEW && found.question() != null) {
        asked.computeIfAbsent(found.question(), k -> new ArrayList<>()).add(found.at());
      }
    }
    asked.forEach((question, places) -> {
      List<Fact> first = places.subList(0, Math.min(MOST_LINES, places.size()));
      claims.add(new Claim(question, Claim.Kind.NEEDS_REVIEW, question, first));
    });
  }

  private static void missing(Material material, List<Claim> claims) {
    Map<String, Missing> modules = new LinkedHashMap<>();
    for (Missing missing : material.code().runs().missing()) {
      modules.putIfAbsent(missing.module(), missing);
    }
    modules.forEach((module, missing) -> {
      String why = material.lines().absence(module, missing.at().path());
      if (!why.isEmpty()) {
        String text = Words.code(module) + " " + why + ", so what it does is not known.";
        claims.add(
            new Claim(
                text,
                Claim.Kind.NEEDS_REVIEW,
                "What does " + Words.code(module) + " do?",
                List.of(material.lines().fact(missing.at(), "imports " + Words.code(module)))));
      }
    });
  }

  private static void unseen(Material material, List<Claim> claims) {
    Map<String, List<Unseen>> libraries = new LinkedHashMap<>();
    List<Unseen> dynamic = new ArrayList<>();
    for (Unseen call : material.code().runs().unseen()) {
      if (call.library().isEmpty()) {
        dynamic.add(call);
      } else {
        String top = call.library().split("\\.", -1)[0];
        libraries.computeIfAbsent(top, k -> new ArrayList<>()).add(call);
      }
    }
    libraries.forEach((library, calls) ->
        claims.add(claim(calls, " of " + Words.code(library) + " could not be read", material)));
    if (!dynamic.isEmpty()) {
      String verb = dynamic.size() == 1 ? " depends" : " depend";
      claims.add(claim(dynamic, verb + " on objects whose type is not known", material));
    }
  }

  private static Claim claim(List<Unseen> calls, String why, Material material) {
    String names = Words.names(calls.stream().map(Unseen::callee).toList());
    List<Fact> facts =
        calls.stream()
            .limit(MOST_LINES)
            .map(c -> material.lines().fact(c.at(), "calls " + Words.code(c.callee())))
            .toList();
    String text = Words.count(calls.size(), "call") + why + ": " + names + ".";
    String question = "What " + (calls.size() == 1 ? "does " : "do ") + names + " do?";
    return new Claim(text, Claim.Kind.NEEDS_REVIEW, question, facts);
  }
}
