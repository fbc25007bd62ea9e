package dev.sightline.lsp;

import dev.sightline.text.Position;
import dev.sightline.text.PositionEncoding;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import org.eclipse.lsp4j.Range;

/** Offsets to the protocol's ranges. */
final class Ranges {
  private Ranges() {}

  static Range of(Text text, Span span, PositionEncoding encoding) {
    return new Range(of(text, span.start(), encoding), of(text, span.end(), encoding));
  }

  static org.eclipse.lsp4j.Position of(Text text, int offset, PositionEncoding encoding) {
    Position position = Position.of(text, offset, encoding);
    return new org.eclipse.lsp4j.Position(position.line(), position.character());
  }

  static Span span(Text text, Range range, PositionEncoding encoding) {
    int start = offset(text, range.getStart(), encoding);
    int end = offset(text, range.getEnd(), encoding);
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  private static int offset(
      Text text, org.eclipse.lsp4j.Position position, PositionEncoding encoding) {
    return new Position(position.getLine(), position.getCharacter()).offsetIn(text, encoding);
  }
}
