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
    return new Kept(path, Text.of(text));
  }

  private static FileResult result(String path, Text text) {
    return new FileResult(path, text, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static final class Kept implements Document {
    private final String path;
    private Text text;

    Kept(String path, Text text) {
      this.path = path;
      this.text = text;
    }

    @Override
    public String path() {
      return path;
    }

    @Override
    public Text text() {
      return text;
    }

    @Override
    public void edit(int start, int end, String replacement) {
      text = text.replace(start, end, replacement);
    }

    @Override
    public Snapshot snapshot() {
      return new Fixed(path, text);
    }
  }

  private record Fixed(String path, Text text) implements Document.Snapshot {
    @Override
    public FileResult analyse(Cancellation cancellation) {
      return result(path, text);
    }
  }
}
