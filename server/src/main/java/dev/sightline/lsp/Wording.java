package dev.sightline.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What metavariables stand for in one finding, read back from its message: so that a rule's longer
 * texts can name the thing too.
 */
final class Wording {
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Z_][A-Z_0-9]*|\\$\\d+");

  private final Map<String, String> values = new HashMap<>();

  /** Compares a template with what became of it, and learns its metavariables. */
  Wording learn(@Nullable String template, @Nullable String filled) {
    if (template == null || filled == null) {
      return this;
    }
    List<String> names = new ArrayList<>();
    StringBuilder form = new StringBuilder();
    Matcher matcher = VARIABLE.matcher(template);
    int done = 0;
    while (matcher.find()) {
      form.append(Pattern.quote(template.substring(done, matcher.start()))).append("(.*?)");
      names.add(matcher.group());
      done = matcher.end();
    }
    form.append(Pattern.quote(template.substring(done)));
    Matcher whole = Pattern.compile(form.toString(), Pattern.DOTALL).matcher(filled);
    if (names.size() <= 8 && whole.matches()) {
      for (int i = 0; i < names.size(); i++) {
        values.putIfAbsent(names.get(i), whole.group(i + 1));
      }
    }
    return this;
  }

  String fill(String text) {
    return VARIABLE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group())));
  }

  private String value(String name) {
    return values.getOrDefault(name, name);
  }
}
