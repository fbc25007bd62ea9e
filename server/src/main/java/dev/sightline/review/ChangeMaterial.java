package dev.sightline.review;

import java.util.List;

/**
 * What a change adds and takes away.
 *
 * @param now what is there now: of rules, entrances and sources only what was not there before
 * @param added by function, effects that it did not have
 * @param removed by function, effects that it no longer has
 * @param files a line of each changed file
 * @param gone findings that are there no longer
 */
public record ChangeMaterial(
    Material now,
    List<EffectTable.Row> added,
    List<EffectTable.Row> removed,
    List<Fact> files,
    int gone) {}
