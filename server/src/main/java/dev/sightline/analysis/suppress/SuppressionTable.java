package dev.sightline.analysis.suppress;

import dev.sightline.rule.IdGlob;
import dev.sightline.rule.Rule;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All ignore comments of one version of a file. */
public final class SuppressionTable {
  private static final SuppressionTable NONE = new SuppressionTable(List.of());

  private final List<PlacedDirective> directives;

  private SuppressionTable(List<PlacedDirective> directives) {
    this.directives = List.copyOf(directives);
  }

  /** From the comment tokens of a parsed file. */
  public static SuppressionTable of(CommentDirectives comments) {
    if (comments.found().isEmpty()) {
      return NONE;
    }
    SourceTree tree = comments.tree();
    StatementLines statements = new StatementLines(tree);
    List<PlacedDirective> placed = new ArrayList<>();
    int leadingEnd = leadingCommentEnd(tree);
    for (CommentDirectives.Found found : comments.found()) {
      Span span = found.comment();
      Placement placement = new Placement(tree.text(), span, span.end() <= leadingEnd);
      found.directives().forEach(d -> placed.add(placement.place(d, statements)));
    }
    return new SuppressionTable(placed);
  }

  /** From the lines of a file that has no grammar: whatever stands behind a comment marker. */
  public static SuppressionTable ofPlain(Text text) {
    List<PlacedDirective> found = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      int start = text.lineStart(line);
      String content = text.slice(start, text.lineEnd(line));
      int marker = DirectiveParser.mayHold(content) ? commentMarker(content) : -1;
      if (marker >= 0) {
        Span span = new Span(start + marker, start + content.length());
        for (Directive directive : DirectiveParser.parse(content.substring(marker))) {
          found.add(new Placement(text, span, false).place(directive, null));
        }
      }
    }
    return new SuppressionTable(found);
  }

  private static int commentMarker(String line) {
    int best = -1;
    for (String marker : List.of("#", "//", "/*", "<!--", "--", ";", "%")) {
      int at = line.indexOf(marker);
      best = at >= 0 && (best < 0 || at < best) ? at : best;
    }
    return best;
  }

  /** End of the block of comment lines at the very top, or 0. */
  private static int leadingCommentEnd(SourceTree tree) {
    Text text = tree.text();
    int line = 0;
    int end = 0;
    for (int i = 0; i < tree.commentCount(); i++) {
      Span comment = tree.comment(i);
      if (text.lineOf(comment.start()) != line || !Placement.isAlone(text, comment)) {
        break;
      }
      end = comment.end();
      line = text.lineOf(comment.end()) + 1;
    }
    return end;
  }

  public List<PlacedDirective> directives() {
    return directives;
  }

  /** Whether an id, as somebody of this dialect writes it, means a rule. */
  static boolean names(Dialect dialect, String id, Rule rule) {
    if (dialect == Dialect.SIGHTLINE) {
      return id.equals(rule.id()) || new IdGlob(id).matches(rule.id());
    }
    return id.equals(rule.id())
        || rule.id().endsWith("." + id)
        || id.endsWith("." + rule.id())
        || rule.metadata().aliases().stream().anyMatch(id::equalsIgnoreCase);
  }

  /** Where a comment stands decides what it covers. */
  private record Placement(Text text, Span comment, boolean leading) {

    PlacedDirective place(Directive directive, @Nullable StatementLines statements) {
      int line = text.lineOf(comment.start());
      int last = line;
      int first = line;
      if (isAlone(text, comment)) {
        if (directive.dialect() == Dialect.SIGHTLINE && leading) {
          first = 0;
          last = Integer.MAX_VALUE;
        } else if (directive.dialect() == Dialect.SIGHTLINE && statements != null) {
          last = statements.lastLineOfStatementAfter(comment.end());
        } else if (directive.dialect() == Dialect.SIGHTLINE
            || directive.dialect().aloneCoversNextLine()) {
          last = line + 1;
        }
      }
      Span own = new Span(comment.start() + directive.start(), comment.start() + directive.end());
      return new PlacedDirective(directive, own, first, last);
    }

    static boolean isAlone(Text text, Span comment) {
      int start = text.lineStart(text.lineOf(comment.start()));
      return text.slice(start, comment.start()).isBlank();
    }
  }
}
