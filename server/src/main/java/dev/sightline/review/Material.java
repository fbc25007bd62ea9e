package dev.sightline.review;

import dev.sightline.flow.CallGraph.Entrance;
import java.util.List;

/**
 * All that is known of what is reviewed, from which claims are made.
 *
 * @param subject path of the file or folder
 * @param code what it does
 * @param rules what rules say
 * @param lines shows lines
 */
public record Material(String subject, Code code, Rules rules, Lines lines) {

  Size size() {
    return code.size();
  }

  /**
   * What code does.
   *
   * @param runs when its functions run, or its code outside functions
   * @param imports when its files are imported
   * @param entrances by which its functions are called from outside
   * @param about what it says of itself and what the project says of it
   * @param size of it
   */
  public record Code(
      Reach runs, Reach imports, List<Entrance> entrances, List<About> about, Size size) {}

  /** A sentence about the code that stands somewhere. */
  public record About(String text, Fact fact) {}

  /**
   * How much there is.
   *
   * @param first a line of it, to point at
   * @param parsed whether it is code that has a tree
   */
  public record Size(int files, int lines, int functions, Fact first, boolean parsed) {}

  /**
   * What rules say.
   *
   * @param found in order of place, what comments silence is left out
   * @param looked the groups of rules that looked
   * @param gaps what was not analysed, as sentences with a line
   * @param silenced how many findings comments or the baseline silence
   * @param off rules that settings switch off
   */
  public record Rules(
      List<Found> found, List<Group> looked, List<Claim> gaps, int silenced, List<String> off) {}
}
