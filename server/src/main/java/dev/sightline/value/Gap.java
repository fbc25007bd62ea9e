package dev.sightline.value;

/**
 * A unit that was given up.
 *
 * @param unit index of the unit in its tree
 * @param why a sentence
 */
public record Gap(int unit, String why) {}
