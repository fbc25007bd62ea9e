package dev.sightline.lsp;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.text.Text;
import java.util.List;

/** For files that settings exclude: keeps their text, and says nothing of it. */
final class NothingFound implements Analyzer {
  static final Analyzer ANALYZER = new NothingFound();

  private NothingFound() {}

  @Override
  public FileResult analyse(String path, byte[] content, Cancellation cancellation) {
    return result(path, Text.of(""));
  }

  @Override
  public Document open(String path, String languageId, String text) {
    return new KeptText(path, Text.of(text), (now, cancellation) -> result(path, now));
  }

  private static FileResult result(String path, Text text) {
    return new FileResult(path, text, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
