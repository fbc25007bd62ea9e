package dev.sightline.analysis.suppress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one ignore comment says.
 *
 * @param ids rule ids, or the peer's ids; empty means all rules
 * @param start where it begins in the comment's text, in UTF-16 code units
 * @param end where it ends
 * @param problem what is wrong with it as written, or null
 */
public record Directive(
    Dialect dialect, List<String> ids, Terms terms, int start, int end, @Nullable String problem) {

  /** The reason given and the last day it holds; each null if not given. */
  public record Terms(@Nullable String reason, @Nullable LocalDate until) {
    public static final Terms NONE = new Terms(null, null);
  }

  /** Whether it still holds on that day. */
  public boolean inForce(LocalDate today) {
    LocalDate until = terms.until();
    return problem == null && (until == null || !today.isAfter(until));
  }
}
