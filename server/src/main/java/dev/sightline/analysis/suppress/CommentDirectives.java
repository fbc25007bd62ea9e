package dev.sightline.analysis.suppress;

import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments of a tree that hold directives. A file has thousands of comments and few of these,
 * so a new version looks only at comments that an edit may have made or changed.
 */
public final class CommentDirectives {
  private final SourceTree tree;
  private final List<Found> found;

  /** A comment with its absolute range and what it says. */
  record Found(Span comment, List<Directive> directives) {}

  private CommentDirectives(SourceTree tree, List<Found> found) {
    this.tree = tree;
    this.found = found;
  }

  /** Reads every comment. */
  public static CommentDirectives of(SourceTree tree) {
    List<Found> found = new ArrayList<>();
    read(tree, 0, tree.commentCount(), found);
    return new CommentDirectives(tree, found);
  }

  /**
   * Those of a new version.
   *
   * @param prefix code units that both texts have in common at their beginning
   * @param suffix those at their end
   */
  public CommentDirectives next(SourceTree newer, int prefix, int suffix) {
    int delta = newer.text().length() - tree.text().length();
    int head = 0;
    int most = Math.min(tree.commentCount(), newer.commentCount());
    while (head < most && newer.commentEnd(head) < prefix && isSame(newer, head, head, 0)) {
      head++;
    }
    int tail = 0;
    int boundary = newer.text().length() - suffix;
    while (tail < most - head && isTailSame(newer, tail, boundary, delta)) {
      tail++;
    }
    List<Found> all = new ArrayList<>();
    int headEnd = head == 0 ? -1 : newer.commentEnd(head - 1);
    found.stream().filter(f -> f.comment.end() <= headEnd).forEach(all::add);
    read(newer, head, newer.commentCount() - tail, all);
    int oldTail = tail == 0 ? Integer.MAX_VALUE : tree.commentStart(tree.commentCount() - tail);
    found.stream()
        .filter(f -> f.comment.start() >= oldTail)
        .forEach(f -> all.add(new Found(f.comment.shift(delta), f.directives)));
    return new CommentDirectives(newer, all);
  }

  private boolean isTailSame(SourceTree newer, int tail, int boundary, int delta) {
    int here = newer.commentCount() - 1 - tail;
    return newer.commentStart(here) > boundary
        && isSame(newer, here, tree.commentCount() - 1 - tail, delta);
  }

  private boolean isSame(SourceTree newer, int here, int there, int delta) {
    return newer.commentStart(here) == tree.commentStart(there) + delta
        && newer.commentEnd(here) == tree.commentEnd(there) + delta;
  }

  private static void read(SourceTree tree, int from, int to, List<Found> into) {
    Text text = tree.text();
    for (int i = from; i < to; i++) {
      Span span = tree.comment(i);
      List<Directive> directives = DirectiveParser.parse(text.slice(span.start(), span.end()));
      if (!directives.isEmpty()) {
        into.add(new Found(span, directives));
      }
    }
  }

  SourceTree tree() {
    return tree;
  }

  List<Found> found() {
    return found;
  }
}
