package dev.sightline.match;

import dev.sightline.tree.Node;

/**
 * A compiled pattern, or a piece of one. Matchers are immutable and know nothing of each other; a
 * bigger one is made of smaller ones.
 */
@FunctionalInterface
interface Matcher {

  /**
   * Hands every way in which {@code node} matches to {@code next}, until that has enough.
   *
   * @return whether {@code next} had enough
   */
  boolean match(Node node, Site site, Bindings bound, Next next);

  /** What is to be done with a way to match. */
  @FunctionalInterface
  interface Next {
    /** Whether this was enough and the search may stop. */
    boolean accept(Bindings bound);
  }

  Matcher ANY = (node, site, bound, next) -> next.accept(bound);
}
