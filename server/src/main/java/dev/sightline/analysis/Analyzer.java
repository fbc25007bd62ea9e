package dev.sightline.analysis;

import dev.sightline.index.Dependency;
import java.util.List;

/**
 * Rules, settings and languages made ready to run: the one engine behind editor and command line.
 * Immutable and shared by all threads; new settings or rules make a new analyzer.
 */
public interface Analyzer {

  /** Findings of a file as bytes lie on disk; its language is told by its path and first line. */
  FileResult analyse(String path, byte[] content, Cancellation cancellation);

  /** What the findings of a file on disk rest on besides the file, once they were looked for. */
  default List<Dependency> reads(String path) {
    return List.of();
  }

  /**
   * Opens a file for editing.
   *
   * @param languageId as the editor names it, or empty to tell by path
   */
  Document open(String path, String languageId, String text);
}
