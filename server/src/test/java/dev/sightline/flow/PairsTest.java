package dev.sightline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The vulnerable program of each pair under {@code tests/pairs} is found on the right line with the
 * right CWE, and its twin is quiet. Pairs in {@code not-yet.txt} are not told apart so far, and
 * have to leave that list as soon as they are: that is asserted where {@code CI} is set, so that
 * branches that mend pairs do not break each other while they land.
 *
 * <p>{@code -Dpairs=report} prints totals and what is wrong with each pair that is not told apart;
 * {@code -Dpairs=write} writes the lists anew. Neither asserts anything. {@code -Dpairs.of=java}
 * runs those of one language.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PairsTest {
  private static final Path FOLDER = Path.of("../tests/pairs");

  private final String asked = System.getProperty("pairs", "");
  private final Map<String, List<Verdicts.Outcome>> outcomes = new TreeMap<>();

  private static List<String> languages() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .filter(language -> language.matches(System.getProperty("pairs.of", ".*")))
          .sorted()
          .toList();
    }
  }

  private static Path notYet(String language) {
    return FOLDER.resolve(language).resolve("not-yet.txt");
  }

  private static List<String> listed(String language) throws IOException {
    Path list = notYet(language);
    return Files.exists(list) ? Files.readAllLines(list) : List.of();
  }

  @TestFactory
  Stream<DynamicNode> everyPairIsToldApart() throws IOException {
    List<DynamicNode> nodes = new ArrayList<>();
    for (String language : languages()) {
      nodes.add(dynamicContainer(language, pairs(language)));
    }
    return nodes.stream();
  }

  private Stream<DynamicNode> pairs(String language) throws IOException {
    Set<String> listed = new HashSet<>(listed(language));
    List<Pair> pairs = Pairs.in(FOLDER.resolve(language));
    Verdicts verdicts = new Verdicts(pairs);
    List<Verdicts.Outcome> of = outcomes.computeIfAbsent(language, l -> new ArrayList<>());
    Map<String, List<Pair>> groups =
        pairs.stream()
            .collect(Collectors.groupingBy(Pair::group, TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(g ->
            dynamicContainer(
                g.getKey(),
                g.getValue().stream()
                    .map(p ->
                        dynamicTest(
                            p.id(),
                            () -> check(noted(verdicts.of(p), of), listed.contains(p.id()))))));
  }

  private static Verdicts.Outcome noted(Verdicts.Outcome outcome, List<Verdicts.Outcome> in) {
    in.add(outcome);
    return outcome;
  }

  @Test
  void theListsNamePairsInOrder() throws IOException {
    for (String language : languages()) {
      List<String> listed = listed(language);
      Set<String> known =
          Pairs.in(FOLDER.resolve(language)).stream().map(Pair::id).collect(Collectors.toSet());
      assertEquals(listed.stream().filter(known::contains).sorted().distinct().toList(), listed);
    }
  }

  private void check(Verdicts.Outcome outcome, boolean isListed) {
    Pair pair = outcome.pair();
    if (!asked.isEmpty()) {
      return;
    }
    if (isListed) {
      assertTrue(
          !outcome.isToldApart() || System.getenv("CI") == null,
          pair.id() + " is told apart now: remove it from not-yet.txt");
    } else if (!outcome.isToldApart()) {
      fail(pair.id() + ": " + outcome.failure() + "\n  the halves differ: " + pair.difference());
    }
  }

  @AfterAll
  void report() throws IOException {
    for (Map.Entry<String, List<Verdicts.Outcome>> of : outcomes.entrySet()) {
      List<Verdicts.Outcome> failed =
          of.getValue().stream()
              .filter(o -> !o.isToldApart())
              .sorted(Comparator.comparing(o -> o.pair().id()))
              .toList();
      if (asked.equals("write")) {
        Files.write(notYet(of.getKey()), failed.stream().map(o -> o.pair().id()).toList());
      }
      if (asked.equals("report")) {
        System.out.print(of.getKey() + "\n" + totals(of.getValue()));
        failed.forEach(o -> System.out.println(o.pair().id() + ": " + o.failure()));
      }
    }
  }

  private static String totals(List<Verdicts.Outcome> outcomes) {
    Map<String, List<Verdicts.Outcome>> groups = new TreeMap<>();
    outcomes.forEach(o -> groups.computeIfAbsent(o.pair().group(), g -> new ArrayList<>()).add(o));
    StringBuilder table =
        new StringBuilder(
                "| | pairs | vulnerable found | of these confirmed | twin quiet | told apart |\n")
            .append("| --- | --- | --- | --- | --- | --- |\n");
    groups.forEach((group, of) -> table.append(row(group, of)));
    table.append(row("blind", outcomes.stream().filter(o -> o.pair().blind()).toList()));
    return table.append(row("all", outcomes)).toString();
  }

  private static String row(String name, List<Verdicts.Outcome> of) {
    return "| %s | %d | %d | %d | %d | %d |\n"
        .formatted(
            name,
            of.size(),
            count(of, Verdicts.Outcome::isFound),
            count(of, Verdicts.Outcome::isConfirmed),
            count(of, Verdicts.Outcome::isQuiet),
            count(of, Verdicts.Outcome::isToldApart));
  }

  private static long count(List<Verdicts.Outcome> of, Predicate<Verdicts.Outcome> which) {
    return of.stream().filter(which).count();
  }
}
