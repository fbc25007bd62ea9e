package dev.sightline.syntax;

import dev.sightline.tree.SourceTree;

/** A document under edit. Confined to one thread; the trees it gives are immutable. */
public interface DocumentParser {

  /** The present version. */
  SourceTree tree();

  /**
   * Replaces {@code [start, end)} (UTF-16 code units of the present text) and gives the new
   * version. It equals what a parse from scratch gives; units that the edit did not touch are the
   * same objects as before.
   *
   * @throws IndexOutOfBoundsException if the range does not lie in the text
   */
  SourceTree edit(int start, int end, String replacement);
}
