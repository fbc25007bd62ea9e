package dev.sightline.lsp;

import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.text.Position;
import dev.sightline.text.PositionEncoding;
import dev.sightline.text.Text;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/**
 * A document as the editor has it. Changed on the documents' thread only; {@link #current} may be
 * read anywhere.
 */
final class OpenDocument {
  private static final long PATIENCE_NANOS = 1_000_000_000L;

  private final String uri;
  private final String languageId;
  private final @Nullable Path file;
  private Site site;
  private Document document;
  private long order;
  private volatile Version current;
  private volatile long lookedAt;
  private volatile boolean neverLookedAt = true;
  private volatile boolean closed;
  private volatile List<FileResult.Gap> told = List.of();

  OpenDocument(String uri, String languageId, @Nullable Integer version, String text, Site site) {
    this.uri = uri;
    this.languageId = languageId;
    this.file = Uris.path(uri).orElse(null);
    this.site = site;
    this.document = open(text);
    this.current = new Version(this, version, order, document.snapshot());
  }

  String uri() {
    return uri;
  }

  String languageId() {
    return languageId;
  }

  @Nullable Path file() {
    return file;
  }

  Site site() {
    return site;
  }

  /** As the analyzer calls it. */
  String path() {
    return document.path();
  }

  Version current() {
    return current;
  }

  /** Notes that a version was looked at to its end. */
  void lookedAt() {
    lookedAt = System.nanoTime();
    neverLookedAt = false;
  }

  boolean wasLookedAtLately() {
    return closed || (!neverLookedAt && System.nanoTime() - lookedAt < PATIENCE_NANOS);
  }

  /** Whether these parts that were not analysed differ from those told before. */
  boolean isNews(List<FileResult.Gap> gaps) {
    boolean news = !gaps.equals(told);
    told = gaps;
    return news;
  }

  void close() {
    closed = true;
    current.abandon();
  }

  /** Gives the present version what was found out since it was made. */
  void refresh() {
    if (!current.result().isDone()) {
      current.renew(document.snapshot());
    }
  }

  /**
   * Applies an editor's changes in order. What lies outside the text is taken as its nearest edge.
   */
  void change(
      List<TextDocumentContentChangeEvent> changes,
      @Nullable Integer version,
      PositionEncoding encoding) {
    for (TextDocumentContentChangeEvent change : changes) {
      if (change == null || change.getText() == null) {
        continue;
      }
      Range range = change.getRange();
      if (range == null || range.getStart() == null || range.getEnd() == null) {
        replace(change.getText());
      } else {
        int start = offset(range.getStart(), encoding);
        int end = offset(range.getEnd(), encoding);
        document.edit(Math.min(start, end), Math.max(start, end), change.getText());
      }
    }
    renew(version);
  }

  /** Opens it anew under other settings; the text stays. */
  void reopen(Site other) {
    String text = document.text().toString();
    site = other;
    neverLookedAt = true;
    document = open(text);
    renew(current.number());
  }

  /** What was found in the present version may not hold any more. */
  void doubt() {
    renew(current.number());
    current.doubt();
  }

  private Document open(String text) {
    return site.analyzer().open(Paths.relative(site.root(), file, uri), languageId, text);
  }

  private void renew(@Nullable Integer version) {
    Version old = current;
    current = new Version(this, version, ++order, document.snapshot());
    old.abandon();
  }

  private int offset(org.eclipse.lsp4j.Position position, PositionEncoding encoding) {
    return new Position(position.getLine(), position.getCharacter())
        .offsetIn(document.text(), encoding);
  }

  /** A whole new text, as the edit that it probably was, so that the rest is not parsed again. */
  private void replace(String text) {
    Text old = document.text();
    int most = Math.min(old.length(), text.length());
    int same = 0;
    while (same < most && old.charAt(same) == text.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
      tail++;
    }
    document.edit(same, old.length() - tail, text.substring(same, text.length() - tail));
  }
}
