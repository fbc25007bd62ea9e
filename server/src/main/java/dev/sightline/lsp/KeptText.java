package dev.sightline.lsp;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.text.Text;
import java.util.function.BiFunction;

/** A document that is text and nothing more; what is found in a version is given by a function. */
final class KeptText implements Document {
  private final String path;
  private final BiFunction<Text, Cancellation, FileResult> find;
  private Text text;

  KeptText(String path, Text text, BiFunction<Text, Cancellation, FileResult> find) {
    this.path = path;
    this.text = text;
    this.find = find;
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
    return new Version(text, find);
  }

  private record Version(Text text, BiFunction<Text, Cancellation, FileResult> find)
      implements Snapshot {
    @Override
    public FileResult analyse(Cancellation cancellation, Listener listener) {
      return find.apply(text, cancellation);
    }
  }
}
