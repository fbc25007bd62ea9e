package dev.sightline.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What harm untrusted data can do at a sink. */
public enum SinkKind {
  SQL,
  NOSQL,
  COMMAND,
  /** An argument of a program that no shell reads: options can be smuggled in. */
  ARGUMENT,
  CODE,
  PATH,
  HTML,
  TEMPLATE,
  URL,
  REDIRECT,
  LDAP,
  XPATH,
  XML,
  DESERIALISATION,
  HEADER,
  /** Headers of a library that refuses line ends: only where they send the browser matters. */
  CHECKED_HEADER,
  LOG,
  REGEX,
  FORMAT,
  TRUST_BOUNDARY,
  MAIL,
  FILE_CONTENT,
  /** Names of fields: whoever chooses them sets what was not meant to be set. */
  MASS_ASSIGNMENT,
  /** A page's attribute, where quotes do harm too. */
  ATTRIBUTE,
  /** A page's script, where every character may do harm. */
  SCRIPT,
  /** No harm by itself: a path without dots and links, which a test for its start makes safe. */
  NORMALISED,
  /** No harm by itself: a path that has been found to begin with some folder. */
  ANCHORED,
  /** No harm by itself: an address that begins with a slash. */
  ROOTED,
  /** No harm by itself: an address that does not begin with two slashes. */
  SINGLE_SLASH;

  private static final long PROPERTIES =
      NORMALISED.bit() | ANCHORED.bit() | ROOTED.bit() | SINGLE_SLASH.bit();

  /** Every kind that does harm, as bits. */
  public static final long ALL = ~PROPERTIES;

  /** As rules and models write it: {@code trust-boundary}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that id. */
  public static Optional<SinkKind> of(String id) {
    for (SinkKind kind : values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether it is no harm, but something that can be told of a value. */
  public boolean isProperty() {
    return (bit() & PROPERTIES) != 0;
  }

  /** A bit of its own. */
  @SuppressWarnings("EnumOrdinal") // bits live in memory only
  public long bit() {
    return 1L << ordinal();
  }

  /** The bits of some kinds, given by id; {@code all} stands for every kind that does harm. */
  public static long mask(Collection<String> ids) {
    long mask = 0;
    for (String id : ids) {
      mask |= id.equals(Sanitizer.ALL) ? ALL : of(id).map(SinkKind::bit).orElse(0L);
    }
    return mask;
  }
}
