package dev.sightline.match;

import dev.sightline.text.Text;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Span;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with metavariables in them, filled in from a match. */
public final class Templates {
  private static final Pattern METAVARIABLE =
      Pattern.compile(
          "value\\((?<value>\\$[A-Z_][A-Z_0-9]*)\\)"
              + "|\\$\\.\\.\\.[A-Z_][A-Z_0-9]*|\\$[A-Z_][A-Z_0-9]*|\\$[0-9]+");

  private Templates() {}

  /**
   * The template with {@code $X}, {@code $...X}, {@code $1} replaced by the source text bound to
   * them, and {@code value($X)} by the value of a constant; what is not bound stays as it is.
   */
  public static String fill(String template, Match match, Text source) {
    Matcher matcher = METAVARIABLE.matcher(template);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String value = matcher.group("value");
      Binding binding = match.bindings().get(value == null ? matcher.group() : value);
      String text =
          binding == null
              ? matcher.group()
              : value == null ? source(binding, source) : value(binding, source);
      matcher.appendReplacement(out, Matcher.quoteReplacement(text));
    }
    return matcher.appendTail(out).toString();
  }

  /** The metavariables that a template names. */
  public static Set<String> names(String template) {
    Set<String> names = new LinkedHashSet<>();
    if (template.indexOf('$') >= 0) {
      METAVARIABLE.matcher(template).results().forEach(found -> names.add(found.group()));
    }
    return names;
  }

  /** The template with what it names replaced by words; what is not among them stays. */
  public static String fill(String template, Map<String, String> words) {
    return METAVARIABLE
        .matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(words.getOrDefault(m.group(), m.group())));
  }

  static String source(Binding binding, Text source) {
    if (binding instanceof Binding.Text t) {
      return t.text();
    }
    Span range = binding.range();
    return source.slice(range.start(), range.end());
  }

  private static String value(Binding binding, Text source) {
    return binding instanceof Binding.Code c && c.node() instanceof Expr.StringLiteral s
        ? s.value()
        : source(binding, source);
  }
}
