package dev.sightline.analysis.suppress;

import dev.sightline.tree.Span;

/**
 * A directive in a file.
 *
 * @param comment absolute range of the directive itself
 * @param firstLine first line it covers, from zero
 * @param lastLine last line it covers
 */
public record PlacedDirective(Directive directive, Span comment, int firstLine, int lastLine) {

  /** A finding is covered if it starts or ends on a covered line. */
  boolean covers(int startLine, int endLine) {
    return holds(startLine) || holds(endLine);
  }

  private boolean holds(int line) {
    return firstLine <= line && line <= lastLine;
  }
}
