package dev.sightline.rule;

import dev.sightline.data.Place;
import java.util.List;

/**
 * Something to look up about a match, and which answer decides. What neither confirms nor clears
 * leaves the finding as the rule has it.
 *
 * @param what the question
 * @param subject what it is about: a metavariable, names, kinds of sinks; often one
 * @param clears all of these have to hold for the finding to be cleared; empty if no answer does
 * @param confirms likewise for it to be confirmed
 */
public record Evidence(
    What what, List<String> subject, List<Test> clears, List<Test> confirms, Place place) {
  public Evidence {
    subject = List.copyOf(subject);
    clears = List.copyOf(clears);
    confirms = List.copyOf(confirms);
  }

  /** What can be looked up. */
  public enum What {
    /** Whether untrusted data gets into the calls of the match, for sinks of these kinds. */
    REACHES("reaches"),
    /** Where a setting is declared, with its bounds, and what sets it. */
    SETTING("setting"),
    /** Where a callee is defined, what it does, and on which condition. */
    DEFINITION("definition"),
    /** Where a value goes from here. */
    FLOWS("flows"),
    /** What calls the code at hand. */
    CALLERS("callers"),
    /** The classes that a class inherits from. */
    HIERARCHY("hierarchy"),
    /** What is tested on every way to this place. */
    GUARD("guard"),
    /** The version of an installed distribution. */
    VERSION("version");

    private final String key;

    What(String key) {
      this.key = key;
    }

    /** The key that asks it in a rule. */
    public String key() {
      return key;
    }
  }

  /**
   * A condition on one property of the answer.
   *
   * @param values of IS: one of these
   */
  public record Test(String property, Need need, List<String> values) {
    public Test {
      values = List.copyOf(values);
    }
  }

  /** What a property has to be. */
  public enum Need {
    GIVEN,
    MISSING,
    IS
  }
}
