package dev.sightline.value;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The states in which some code ends other than by running to its end. Labels are empty for the
 * innermost loop.
 */
final class Completions {
  /** Whether somebody wants to know the states in which an exception may be raised. */
  final boolean catching;

  @Nullable State raised;
  @Nullable State returned;

  /** What was thrown by name, as far as it is known. */
  @Nullable Value thrown;

  final Map<String, State> breaks = new LinkedHashMap<>();
  final Map<String, State> continues = new LinkedHashMap<>();

  Completions(boolean catching) {
    this.catching = catching;
  }

  static State join(@Nullable State a, State b) {
    return a == null ? b : a.join(b);
  }

  void raises(State state) {
    if (catching) {
      raised = join(raised, state);
    }
  }

  void throwing(@Nullable Value exception) {
    if (catching && exception != null) {
      thrown = thrown == null ? exception : thrown.join(exception);
    }
  }

  void returns(State state) {
    returned = join(returned, state);
  }

  void breaks(String label, State state) {
    breaks.merge(label, state, State::join);
  }

  void continues(String label, State state) {
    continues.merge(label, state, State::join);
  }

  /** Takes over what another saw. */
  void add(Completions other) {
    if (other.raised != null) {
      raises(other.raised);
    }
    throwing(other.thrown);
    addJumps(other);
  }

  /** Takes over what another saw, but for exceptions. */
  void addJumps(Completions other) {
    if (other.returned != null) {
      returns(other.returned);
    }
    other.breaks.forEach(this::breaks);
    other.continues.forEach(this::continues);
  }
}
