package dev.sightline.model;

import dev.sightline.data.Place;
import java.util.List;

/**
 * Where untrusted data does harm.
 *
 * @param argument which values of the call; of a place that is assigned to, what is assigned
 * @param kind sql, command, argument, code, path, html, template, url, redirect, nosql, ldap,
 *     xpath, xml, deserialisation, header, log, regex, format, trust-boundary, mail, file-content
 * @param when all of these must hold
 */
public record Sink(
    Callee callee,
    Access access,
    Arguments argument,
    String kind,
    List<Condition> when,
    String says,
    Place place) {
  public Sink {
    when = List.copyOf(when);
  }

  /** How data gets in. */
  public enum Access {
    /** As an argument of a call. */
    CALL,
    /** By assignment to a member or element: {@code session[k] = v}, {@code response.body = v}. */
    ASSIGNED
  }
}
