package dev.sightline.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads {@link Pair}s; the format is described in {@code tests/pairs/README.md}. What is wrong with
 * a file is said with its name and line.
 */
final class Pairs {
  private static final String EXTENSION = ".pair";
  private static final Set<String> KEYS = Set.of("pair", "cwe", "blind", "threat-model");
  private static final Pattern HEAD = Pattern.compile("([a-z-]+): *(\\S.*)");
  private static final Pattern SECTION = Pattern.compile("=== (vulnerable|safe|both) (\\S+)");

  private final String file;
  private final Map<String, String> head = new LinkedHashMap<>();
  private final Map<String, String> vulnerable = new LinkedHashMap<>();
  private final Map<String, String> safe = new LinkedHashMap<>();

  private Pairs(String file) {
    this.file = file;
  }

  /** The pairs of a folder of folders, by id. */
  static List<Pair> in(Path folder) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(EXTENSION)).sorted().toList();
      for (Path path : found) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        pairs.add(read(name, Files.readString(path)));
      }
    }
    return pairs;
  }

  /**
   * Reads one.
   *
   * @param file {@code class/name.pair}
   */
  static Pair read(String file, String text) {
    Pairs reader = new Pairs(file);
    reader.sections(text.lines().toList());
    return reader.pair();
  }

  private void sections(List<String> lines) {
    int at = 0;
    while (at < lines.size() && !lines.get(at).startsWith("===")) {
      head(at + 1, lines.get(at++));
    }
    while (at < lines.size()) {
      int start = at++;
      while (at < lines.size() && !lines.get(at).startsWith("===")) {
        at++;
      }
      section(start + 1, lines.get(start), lines.subList(start + 1, at));
    }
  }

  private void head(int number, String line) {
    Matcher matcher = HEAD.matcher(line);
    if (!matcher.matches() || !KEYS.contains(matcher.group(1))) {
      throw wrong(number, "the head has lines 'key: value', the keys are " + KEYS);
    }
    if (head.put(matcher.group(1), matcher.group(2).strip()) != null) {
      throw wrong(number, "'" + matcher.group(1) + "' is said twice");
    }
  }

  private void section(int number, String line, List<String> code) {
    Matcher matcher = SECTION.matcher(line.stripTrailing());
    if (!matcher.matches()) {
      throw wrong(number, "expected '=== vulnerable PATH', '=== safe PATH' or '=== both PATH'");
    }
    String half = matcher.group(1);
    for (int i = 0; i < code.size(); i++) {
      if (!half.equals("vulnerable") && Pair.isMarked(code.get(i))) {
        throw wrong(number + 1 + i, "only vulnerable files have a mark '" + Pair.MARK + "'");
      }
    }
    String text = code.stream().map(l -> l + "\n").collect(Collectors.joining());
    boolean twice = false;
    if (!half.equals("safe")) {
      twice |= vulnerable.put(matcher.group(2), text) != null;
    }
    if (!half.equals("vulnerable")) {
      twice |= safe.put(matcher.group(2), text) != null;
    }
    if (twice) {
      throw wrong(number, matcher.group(2) + " is there twice");
    }
  }

  private Pair pair() {
    if (file.indexOf('/') < 0 || file.indexOf('/') != file.lastIndexOf('/')) {
      throw wrong(1, "a pair lies in the folder of its class");
    }
    if (vulnerable.isEmpty() || safe.isEmpty()) {
      throw wrong(1, "a pair has a vulnerable and a safe half");
    }
    if (vulnerable.values().stream().flatMap(String::lines).noneMatch(Pair::isMarked)) {
      throw wrong(1, "no line of the vulnerable half ends with '" + Pair.MARK + "'");
    }
    if (unmarked().equals(safe)) {
      throw wrong(1, "both halves are the same");
    }
    return new Pair(
        file.substring(0, file.length() - EXTENSION.length()),
        said("pair"),
        Arrays.stream(said("cwe").split(", *")).map(this::cwe).collect(Collectors.toSet()),
        head.getOrDefault("blind", "false").equals("true"),
        head.getOrDefault("threat-model", ""),
        Map.copyOf(vulnerable),
        Map.copyOf(safe));
  }

  private Map<String, String> unmarked() {
    Map<String, String> files = new LinkedHashMap<>(vulnerable);
    files.replaceAll((path, text) -> Pair.unmarked(text));
    return files;
  }

  private String said(String key) {
    String value = head.get(key);
    if (value == null) {
      throw wrong(1, "the head does not say '" + key + "'");
    }
    return value;
  }

  private String cwe(String number) {
    if (!number.matches("[1-9][0-9]*")) {
      throw wrong(1, "'" + number + "' is no number of a CWE");
    }
    return "CWE-" + number;
  }

  private IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException(file + ":" + line + ": " + what);
  }
}
