package dev.sightline.review;

import dev.sightline.flow.UnitCalls.Missing;
import dev.sightline.flow.UnitCalls.Unseen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What could not be decided, and what would decide it. */
final class Undecided implements Composer {
  private static final int MOST_LINES = 6;

  @Override
  public List<Claim> claims(Material material) {
    List<Claim> claims = new ArrayList<>();
    questions(material, claims);
    missing(material, claims);
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

  /** Libraries that could not be read, with the calls that lead there, or else the import. */
  private static void missing(Material material, List<Claim> claims) {
    Map<String, List<Unseen>> called = new LinkedHashMap<>();
    List<Unseen> dynamic = new ArrayList<>();
    for (Unseen call : material.code().runs().unseen()) {
      String top = module(call.library(), material.code().runs().missing());
      (top.isEmpty() ? dynamic : called.computeIfAbsent(top, k -> new ArrayList<>())).add(call);
    }
    Set<String> told = new LinkedHashSet<>();
    called.keySet().forEach(library -> told.add(top(library)));
    called.forEach((library, calls) -> {
      String why = material.lines().absence(library, calls.get(0).at().path());
      String of =
          Words.code(library) + (why.isEmpty() ? " could not be read" : " " + why) + ", so ";
      String text = of + Words.count(calls.size(), "call") + (calls.size() == 1 ? " is" : " are");
      claims.add(claim(calls, text + " open", material));
    });
    for (Missing missing : material.code().runs().missing()) {
      String why = material.lines().absence(missing.module(), missing.at().path());
      if (!why.isEmpty() && told.add(top(missing.module()))) {
        String module = Words.code(missing.module());
        claims.add(
            new Claim(
                module + " " + why + ", so what its import does is not known.",
                Claim.Kind.NEEDS_REVIEW,
                "What does " + module + " do?",
                List.of(material.lines().fact(missing.at(), "imports " + module))));
      }
    }
    if (!dynamic.isEmpty()) {
      String verb = dynamic.size() == 1 ? " depends" : " depend";
      String text = Words.count(dynamic.size(), "call") + verb;
      claims.add(claim(dynamic, text + " on objects whose type is not known", material));
    }
  }

  /** The module of a name that is missed by an import, else the library. */
  private static String module(String name, List<Missing> missing) {
    String longest = top(name);
    for (Missing one : missing) {
      if (name.startsWith(one.module() + ".") && one.module().length() > longest.length()) {
        longest = one.module();
      }
    }
    return longest;
  }

  private static String top(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static Claim claim(List<Unseen> calls, String says, Material material) {
    String names = Words.names(calls.stream().map(Unseen::callee).toList());
    List<Fact> facts =
        calls.stream()
            .limit(MOST_LINES)
            .map(c -> material.lines().fact(c.at(), "calls " + Words.code(c.callee())))
            .toList();
    String text = says + ": " + names + ".";
    String question = "What " + (calls.size() == 1 ? "does " : "do ") + names + " do?";
    return new Claim(text, Claim.Kind.NEEDS_REVIEW, question, facts);
  }
}
