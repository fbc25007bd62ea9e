package dev.sightline.model;

import dev.sightline.data.Place;

/**
 * What a call does to the world.
 *
 * @param effect from the catalogue: files, network-out, network-listen, process, dynamic-code,
 *     dynamic-import, runtime-patch, deserialisation, reflection, native-code, environment,
 *     configuration, secrets, cryptography, database, templates, logging, message-queue, workers,
 *     privileges, time-randomness; or {@link #NONE}
 * @param says a verb phrase for people: "starts a program"
 */
public record Effect(Callee callee, String effect, String says, Place place) {
  /** It is known to do nothing to the world. */
  public static final String NONE = "none";
}
