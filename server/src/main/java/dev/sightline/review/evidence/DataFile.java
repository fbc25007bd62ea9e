package dev.sightline.review.evidence;

import dev.sightline.review.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a file of data (ini, toml, yaml, json, env) gives a key a value, line by line. */
final class DataFile {
  private static final Pattern SECTION =
      Pattern.compile("\\s*\\[+\\s*([^\\]]+?)\\s*\\]+\\s*([#;].*)?");
  private static final Pattern ASSIGNED =
      Pattern.compile("(?:export\\s+|ENV\\s+|ARG\\s+|-\\s+)?([\\w.\\-]+)\\s*[=:]\\s*(.*)");
  private static final Pattern NESTED =
      Pattern.compile("(\\s*)(?:-\\s+)?[\"']?([\\w.\\-]+)[\"']?\\s*[:=]\\s*(.*)");

  private final String path;
  private final String text;

  DataFile(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** A key's value; {@code keys} from the outermost one. */
  record Entry(List<String> keys, String value, int line, String text) {}

  /**
   * The lines that set a key.
   *
   * @param group the section or key around it; empty if any will do
   */
  List<Fact> set(String group, String name) {
    List<Fact> found = new ArrayList<>();
    for (Entry entry : entries()) {
      int last = entry.keys.size() - 1;
      boolean around = group.isEmpty() || last == 0 || isSame(entry.keys.get(last - 1), group);
      if (!entry.value.isEmpty() && isSame(entry.keys.get(last), name) && around) {
        boolean secret = Shown.isSecret(name);
        String says = secret ? "sets it" : "sets it to " + Spot.clip(entry.value);
        found.add(new Fact(path, entry.line, Shown.data(entry.text), says));
      }
    }
    return found;
  }

  private static boolean isSame(String key, String name) {
    return plain(key).equals(plain(name));
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private List<Entry> entries() {
    String lower = path.toLowerCase(Locale.ROOT);
    boolean nested = lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    return nested ? nested() : flat();
  }

  private List<Entry> flat() {
    List<Entry> all = new ArrayList<>();
    List<String> section = List.of();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      Matcher head = SECTION.matcher(lines[i]);
      Matcher assigned = ASSIGNED.matcher(line);
      if (head.matches()) {
        section = List.of(head.group(1).split("\\."));
      } else if (!line.startsWith("#") && !line.startsWith(";") && assigned.matches()) {
        List<String> keys = new ArrayList<>(section);
        keys.add(assigned.group(1));
        all.add(new Entry(keys, value(assigned.group(2)), i + 1, lines[i]));
      }
    }
    return all;
  }

  private List<Entry> nested() {
    List<Entry> all = new ArrayList<>();
    Deque<String> keys = new ArrayDeque<>();
    Deque<Integer> indents = new ArrayDeque<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher matcher = NESTED.matcher(lines[i]);
      if (lines[i].strip().startsWith("#") || !matcher.matches()) {
        continue;
      }
      int indent = matcher.group(1).length();
      while (!indents.isEmpty() && indents.peekLast() >= indent) {
        indents.removeLast();
        keys.removeLast();
      }
      keys.addLast(matcher.group(2));
      indents.addLast(indent);
      all.add(new Entry(List.copyOf(keys), value(matcher.group(3)), i + 1, lines[i]));
    }
    return all;
  }

  private static String value(String written) {
    String value = written.replaceFirst("\\s+[#;].*$", "").strip();
    return value.equals("{") || value.equals("[") ? "" : value.replaceFirst(",$", "");
  }
}
