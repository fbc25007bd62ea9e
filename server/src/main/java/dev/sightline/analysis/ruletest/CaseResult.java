package dev.sightline.analysis.ruletest;

import dev.sightline.analysis.FileResult;
import dev.sightline.data.Problem;
import java.util.List;

/**
 * What became of a rule file.
 *
 * @param results the fixtures, each with the findings that count
 * @param notRun rules that were not tried
 * @param fixed fixtures with all fixes put in, where there is something to compare with
 */
public record CaseResult(
    String ruleFile,
    List<Outcome> outcomes,
    List<FileResult> results,
    List<NotRun> notRun,
    List<Fixed> fixed,
    List<Problem> problems) {

  /** A rule that was not tried, and why. */
  public record NotRun(String ruleId, String why) {}

  /**
   * A fixture after its fixes.
   *
   * @param path of the fixture
   * @param asExpected whether it equals the file of corrections beside it
   */
  public record Fixed(String path, String text, boolean asExpected) {}
}
