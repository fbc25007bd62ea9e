package dev.sightline.lsp;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.text.Text;
import java.util.List;

/** Finds in every version of a document what the fake analyzer finds in the first. */
final class FixedAnalyzer implements Analyzer {
  @Override
  public FileResult analyse(String path, byte[] content, Cancellation cancellation) {
    return new FakeAnalyzer().analyse(path, content, cancellation);
  }

  @Override
  public Document open(String path, String languageId, String text) {
    Text first = Text.of(text);
    return new Fixed(path, first, FakeAnalyzer.find(path, first, Cancellation.NEVER).findings());
  }

  private static final class Fixed implements Document {
    private final String path;
    private final List<Finding> findings;
    private Text text;

    Fixed(String path, Text text, List<Finding> findings) {
      this.path = path;
      this.text = text;
      this.findings = findings;
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
      return new Same(path, text, findings);
    }
  }

  private record Same(String path, Text text, List<Finding> findings) implements Document.Snapshot {
    @Override
    public FileResult analyse(Cancellation cancellation, Document.Listener listener) {
      List<Finding> inside =
          findings.stream().filter(f -> f.range().end() <= text.length()).toList();
      return new FileResult(path, text, inside, List.of(), List.of(), List.of(), List.of());
    }
  }
}
