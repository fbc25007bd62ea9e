package dev.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.data.Data;
import dev.sightline.data.DataReader;
import dev.sightline.report.Coverage.Topic;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.Pack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CoverageTest {
  private static final Path PAGE = Path.of("../docs/coverage.md");
  private static final List<Rule> RULES = Pack.rules();

  /**
   * To write the page anew: {@code ./build -q -pl server test -Dtest=CoverageTest -Dpages=write}.
   */
  @Test
  void thePageSaysWhatTheRulesSay() throws Exception {
    String wanted =
        new Coverage(RULES)
            .document(
                topics("python", "topics"), topics("java", "topics"), topics("bandit", "checks"));
    if (System.getProperty("pages", "").equals("write")) {
      Files.writeString(PAGE, wanted);
    }
    assertEquals(wanted, Files.readString(PAGE), "stale; see above this test how to write it");
  }

  @Test
  void everyTopicIsAnswered() throws Exception {
    Coverage coverage = new Coverage(RULES);
    for (String language : List.of("python", "java")) {
      assertEquals(
          List.of(),
          topics(language, "topics").stream()
              .filter(topic -> coverage.answer(topic, language).isEmpty())
              .map(Topic::id)
              .toList());
    }
  }

  @Test
  void rulesAnswerTopicsThatThereAre() throws Exception {
    Set<String> known =
        Stream.concat(topics("python", "topics").stream(), topics("java", "topics").stream())
            .map(Topic::id)
            .collect(Collectors.toSet());
    assertEquals(
        List.of(),
        RULES.stream()
            .flatMap(rule -> Coverage.covers(rule).stream().map(t -> rule.id() + ": " + t))
            .filter(claim -> !known.contains(claim.substring(claim.indexOf(' ') + 1)))
            .toList());
  }

  private static List<Topic> topics(String name, String key) throws Exception {
    Path file = Path.of("../rules/topics", name + ".yaml");
    Data document = DataReader.read(file.toString(), Files.readString(file));
    Data.Sequence list = (Data.Sequence) ((Data.Mapping) document).get(key).orElseThrow();
    return list.items().stream().map(item -> Topic.of((Data.Mapping) item)).toList();
  }
}
