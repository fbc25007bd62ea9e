package dev.sightline.model;

import dev.sightline.data.Place;

/**
 * What a call hands on. A callee that has one hands on nothing else; one that is known to a model
 * only otherwise (by a type, effect, sink) hands on what its arguments and receiver carry.
 *
 * @param from whose data; none for a call whose result tells nothing of its input, as {@code len}
 * @param to the result if {@code toResult}, and these
 * @param keepsText whether the result begins with the same text as what it is made of, as a URL
 */
public record Propagator(
    Callee callee,
    Arguments from,
    boolean toResult,
    Arguments to,
    boolean keepsText,
    Place place) {}
