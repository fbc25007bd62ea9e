package dev.sightline.model;

import dev.sightline.data.Place;

/**
 * Where untrusted data comes in.
 *
 * @param callee what is read, with all that is got from it by members, subscripts and methods; or,
 *     if {@code access} is CALL, what is called; ARGUMENT: the call writes it into {@code into}
 * @param kind as in CONTRACT's {@code threat-model}: http-request, message-queue, network, file,
 *     archive, database, cli, environment, config
 * @param says what it is, in a few words for people: "a form field of the request"
 */
public record Source(
    Callee callee, Access access, Arguments into, String kind, String says, Place place) {

  /** How the data gets out of it. */
  public enum Access {
    VALUE,
    CALL,
    ARGUMENT
  }
}
