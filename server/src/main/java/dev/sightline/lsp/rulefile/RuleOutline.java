package dev.sightline.lsp.rulefile;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule in the text of a rule file, found without reading it as YAML.
 *
 * @param idRange where its id stands
 * @param range from its first line to the line before the next rule
 */
public record RuleOutline(String id, Span idRange, Span range) {
  private static final Pattern TOP = Pattern.compile("(?m)^rules\\s*:");
  private static final Pattern ID =
      Pattern.compile("(?m)^([ \\t]*-[ \\t]+|[ \\t]+)id[ \\t]*:[ \\t]*[\"']?([\\w.-]+)");
  private static final Pattern ITEM = Pattern.compile("(?m)^([ \\t]*)-(?=\\s)");

  /** Whether a text looks like a file of rules. */
  public static boolean isRules(Text text) {
    String all = text.toString();
    return TOP.matcher(all).find() && ID.matcher(all).find();
  }

  /** The rules of a text that have an id. */
  public static List<RuleOutline> of(Text text) {
    List<RuleOutline> rules = new ArrayList<>();
    for (Span item : items(text)) {
      Matcher id = ID.matcher(text.slice(item.start(), item.end()));
      if (id.find()) {
        Span at = new Span(id.start(2), id.end(2)).shift(item.start());
        rules.add(new RuleOutline(id.group(2), at, item));
      }
    }
    return rules;
  }

  /** The lines of the rule around an offset; all of the text if there is none. */
  static Span around(Text text, int offset) {
    return items(text).stream()
        .filter(item -> item.start() <= offset && offset <= item.end())
        .findFirst()
        .orElse(new Span(0, text.length()));
  }

  /** The items of the list of rules: all dashes in the column of the first one. */
  private static List<Span> items(Text text) {
    String all = text.toString();
    Matcher top = TOP.matcher(all);
    List<Integer> starts = new ArrayList<>();
    Matcher item = ITEM.matcher(all);
    String indent = null;
    for (int at = top.find() ? top.end() : all.length(); item.find(at); at = item.end()) {
      String its = item.group(1);
      indent = indent == null ? its : indent;
      if (its.equals(indent)) {
        starts.add(item.start());
      }
    }
    List<Span> items = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : all.length();
      items.add(new Span(starts.get(i), end));
    }
    return items;
  }
}
