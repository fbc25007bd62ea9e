package dev.sightline.flow;

import dev.sightline.model.SinkKind;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import dev.sightline.value.Labels;
import dev.sightline.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a page a text is put while it is built: what has been escaped for the page's text is not
 * safe in a script, nor in an attribute without quotes.
 */
final class PageContext {
  private static final Pattern HOLES = Pattern.compile("%[^%]|\\{[^{}]*\\}");
  private static final Pattern HANDLER = Pattern.compile("(?is).*\\son[a-z]+\\s*=\\s*[\"'][^\"']*");
  private static final long FITS_ALL = SinkKind.SCRIPT.bit() | SinkKind.ATTRIBUTE.bit();

  private PageContext() {}

  /** Labels of text put behind other text: escapes that do not fit the place count no more. */
  static Labels fitting(Expr expr, List<Value> inputs, Labels labels) {
    boolean escaped =
        Taint.marks(labels).stream()
            .anyMatch(m -> !m.harms(SinkKind.HTML) && (m.cleared() & FITS_ALL) != FITS_ALL);
    if (!escaped) {
      return labels;
    }
    long needed = needed(expr, inputs);
    return needed == 0
        ? labels
        : Taint.map(
            labels, m -> (m.cleared() & needed) == needed ? m : m.undone(SinkKind.HTML.bit()));
  }

  private static long needed(Expr expr, List<Value> inputs) {
    return switch (expr) {
      case Expr.FormattedString f -> formatted(f.parts());
      case Expr.Binary b when b.operator() == Operator.ADD && !inputs.isEmpty() ->
          at(end(inputs.get(0)));
      case Expr.Binary b when b.left() instanceof Expr.StringLiteral s -> holes(s.value());
      case Expr.Call c
          when c.callee() instanceof Expr.Member m && m.object() instanceof Expr.StringLiteral s ->
          holes(s.value());
      default -> 0;
    };
  }

  private static String end(Value text) {
    String known = text.constants().text();
    return known == null ? text.affix().suffix() : known;
  }

  private static long formatted(List<Expr> parts) {
    StringBuilder before = new StringBuilder();
    long needed = 0;
    for (Expr part : parts) {
      if (part instanceof Expr.StringLiteral s) {
        before.append(s.value());
      } else {
        needed |= at(before.toString());
        before.append('x');
      }
    }
    return needed;
  }

  private static long holes(String format) {
    long needed = 0;
    Matcher hole = HOLES.matcher(format);
    while (hole.find()) {
      needed |= at(format.substring(0, hole.start()));
    }
    return needed;
  }

  /** What an escape has to be for, besides the page's text, behind this much of a page. */
  private static long at(String before) {
    String page = before.toLowerCase(Locale.ROOT);
    int script = page.lastIndexOf("<script");
    if (script >= 0 && page.indexOf('>', script) >= 0 && page.indexOf("</script", script) < 0) {
      return SinkKind.SCRIPT.bit();
    }
    int tag = page.lastIndexOf('<');
    boolean inside = tag >= 0 && tag + 1 < page.length() && page.indexOf('>', tag) < 0;
    boolean named = inside && Character.isLetter(page.charAt(tag + 1));
    return named ? attribute(page.substring(tag)) : 0;
  }

  private static long attribute(String tag) {
    int equals = tag.lastIndexOf('=');
    if (equals < 0) {
      return 0;
    }
    if (HANDLER.matcher(tag).matches()) {
      return SinkKind.SCRIPT.bit();
    }
    String value = tag.substring(equals + 1).stripLeading();
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return quoted || value.indexOf(' ') >= 0 ? SinkKind.ATTRIBUTE.bit() : SinkKind.SCRIPT.bit();
  }
}
