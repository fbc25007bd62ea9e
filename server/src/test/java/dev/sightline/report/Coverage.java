package dev.sightline.report;

import dev.sightline.data.Data;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rules of the pack answer, as tables: {@code docs/coverage.md} is made of it. */
final class Coverage {
  private static final String HEAD =
      """
      # What the rules cover

      Made from `rules/topics` and from what each rule says under `metadata.covers` and `metadata.aliases`; see
      `CoverageTest`. "(asks)" marks rules whose verdict is needs_review: a deciding fact is unknown, and the finding states
      the question. *Effect* means: a fact that the review states and no finding, since nothing is wrong with it by itself.
      *Flow* means: rules that follow data from where it comes in to where it does harm, of the kind named.
      """;
  private static final String EFFECTS =
      """

      ## Effects, not findings

      - import of `subprocess`, `pickle`, `xml`, `ftplib`, `telnetlib`, `xmlrpc`, `pyghmi`, PyCrypto: the use is judged, the import is a fact;
      - programs started without a shell, by whatever path: *process*;
      - use of cryptographic libraries as such: *cryptography*;
      - `random` where no secret is made: *time/randomness*;
      - `assert` in tests and for invariants, empty handlers around anything but a check: not reported.
      """;

  private final List<Rule> rules;

  Coverage(List<Rule> rules) {
    this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
  }

  String document(List<Topic> python, List<Topic> java, List<Topic> bandit) {
    StringBuilder page = new StringBuilder(HEAD);
    table(page, "Python", python);
    table(page, "Java", java);
    page.append("\n## Bandit\n\n| check | topic | rules | note |\n| --- | --- | --- | --- |\n");
    for (Topic check : bandit) {
      String named = named(rule -> rule.metadata().aliases().contains(check.id()));
      row(page, List.of(check.id(), check.topic(), named, check.note()));
    }
    page.append(EFFECTS);
    beyond(page);
    return page.toString();
  }

  private void table(StringBuilder page, String language, List<Topic> topics) {
    page.append("\n## " + language + ": " + topics.size() + " topics\n\n");
    page.append("| group | topic | CWE | answered by | note |\n| --- | --- | --- | --- | --- |\n");
    for (Topic topic : topics) {
      row(
          page,
          List.of(
              topic.group(),
              topic.topic(),
              String.join(", ", topic.cwe()),
              answer(topic, language),
              topic.note()));
    }
  }

  /** By rules of a language or of text, by flow, by an effect; empty if by nothing. */
  String answer(Topic topic, String language) {
    List<String> answers = new ArrayList<>();
    answers.add(named(rule -> isOf(rule, language) && covers(rule).contains(topic.id())));
    answers.add(topic.flow().isEmpty() ? "" : "flow to *" + topic.flow() + "*");
    answers.add(topic.effect().isEmpty() ? "" : "effect *" + topic.effect() + "*");
    return answers.stream().filter(a -> !a.isEmpty()).collect(Collectors.joining("; "));
  }

  private static boolean isOf(Rule rule, String language) {
    String first = rule.id().substring(0, rule.id().indexOf('.'));
    return first.equals("generic") || first.equalsIgnoreCase(language);
  }

  /** The topics that a rule says it answers. */
  static List<String> covers(Rule rule) {
    return texts(rule.metadata().all(), "covers");
  }

  private void beyond(StringBuilder page) {
    Map<String, List<Rule>> groups = new TreeMap<>();
    for (Rule rule : rules) {
      boolean answers = rule.metadata().aliases().stream().anyMatch(a -> a.matches("B\\d{3}"));
      if (covers(rule).isEmpty() && !answers) {
        String id = rule.id();
        groups
            .computeIfAbsent(id.substring(0, id.lastIndexOf('.')), k -> new ArrayList<>())
            .add(rule);
      }
    }
    page.append("\n## Beyond\n\nRules that answer neither a topic nor a check above.\n");
    groups.forEach((group, of) -> {
      page.append("\n### " + group + "\n\n| rule | what it says |\n| --- | --- |\n");
      of.forEach(rule -> row(page, List.of(shown(rule), rule.advice().message())));
    });
  }

  private String named(Predicate<Rule> wanted) {
    return rules.stream().filter(wanted).map(Coverage::shown).collect(Collectors.joining(", "));
  }

  private static String shown(Rule rule) {
    return "`" + rule.id() + "`" + (rule.verdict() == Verdict.NEEDS_REVIEW ? " (asks)" : "");
  }

  private static void row(StringBuilder page, List<String> cells) {
    page.append("| ")
        .append(cells.stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ")))
        .append(" |\n");
  }

  /** The texts of a list; none if the key is not there. */
  private static List<String> texts(Data.Mapping data, String key) {
    return data.get(key)
        .map(value -> ((Data.Sequence) value).items().stream().map(Coverage::text).toList())
        .orElse(List.of());
  }

  private static String text(Data value) {
    return ((Data.Scalar) value).text();
  }

  /**
   * Something that a pack may be asked for.
   *
   * @param effect of the review's catalogue, if it is a fact at least in part
   * @param flow the kind of sink, if data is followed to it
   */
  record Topic(
      String id,
      String group,
      String topic,
      List<String> cwe,
      String effect,
      String flow,
      String note) {

    static Topic of(Data.Mapping data) {
      return new Topic(
          word(data, "id"),
          word(data, "group"),
          word(data, "topic"),
          texts(data, "cwe"),
          word(data, "effect"),
          word(data, "flow"),
          word(data, "note"));
    }

    private static String word(Data.Mapping data, String key) {
      return data.get(key).map(Coverage::text).orElse("");
    }
  }
}
