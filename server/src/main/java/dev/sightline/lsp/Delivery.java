package dev.sightline.lsp;

import dev.sightline.analysis.FileResult;
import java.nio.file.Path;
import java.util.Set;

/**
 * How diagnostics get to the editor: sent at once, or fetched. One client has one of these only.
 */
sealed interface Delivery permits Push, Pull {

  /** Called on an analysis thread. */
  void analysed(Version version, FileResult result) throws InterruptedException;

  /** Called with what is known before other files are asked, if asking them takes a while. */
  void early(Version version, FileResult result);

  /** Called on the documents' thread when a document was closed. */
  void closed(OpenDocument document);

  /** Other things hold than before: settings, rules, or what is wrong in their files. */
  void settingsChanged(Set<Path> filesWithOtherProblems);
}
