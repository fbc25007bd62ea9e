package dev.sightline.analysis.ruletest;

import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts fixes into a text. */
final class Fixes {

  private Fixes() {}

  /** The text with every fix; of two that touch the same place, the first in the text is taken. */
  static String applied(FileResult result) {
    List<Finding.Replacement> all = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (finding.fix() != null) {
        all.addAll(finding.fix().replacements());
      }
    }
    all.sort(
        Comparator.<Finding.Replacement>comparingInt(r -> r.range().start())
            .thenComparingInt(r -> r.range().end()));
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Finding.Replacement replacement : all) {
      if (replacement.range().start() >= done) {
        out.append(result.text().slice(done, replacement.range().start()));
        out.append(replacement.text());
        done = replacement.range().end();
      }
    }
    return out.append(result.text().slice(done, result.text().length())).toString();
  }
}
