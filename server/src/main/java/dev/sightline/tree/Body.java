package dev.sightline.tree;

/** The body of a definition: in the same unit, or a slot filled by units of its own. */
public sealed interface Body extends Part permits Block, Slot {}
