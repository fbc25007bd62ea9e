package dev.sightline.lsp;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document.Snapshot;
import dev.sightline.analysis.FileResult;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * One version of an open document and what was found in it. When a newer one comes while this one
 * is still being looked at, it is abandoned, and whoever waited for it is told so.
 */
final class Version implements Cancellation {
  private final OpenDocument document;
  private final @Nullable Integer number;
  private final long order;
  private volatile Snapshot snapshot;
  private final CompletableFuture<FileResult> result = new CompletableFuture<>();
  private volatile boolean abandoned;
  private volatile boolean wanted;
  private volatile boolean doubted;

  /**
   * A version that nobody has looked at.
   *
   * @param number as the editor counts, or null if it does not
   * @param order as we count: later ones have higher numbers, whatever the editor says
   */
  Version(OpenDocument document, @Nullable Integer number, long order, Snapshot snapshot) {
    this.document = document;
    this.number = number;
    this.order = order;
    this.snapshot = snapshot;
  }

  OpenDocument document() {
    return document;
  }

  @Nullable Integer number() {
    return number;
  }

  long order() {
    return order;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** What was found; ends exceptionally if the version is abandoned before. */
  CompletableFuture<FileResult> result() {
    return result;
  }

  /** Takes a newer snapshot of the same text, which knows more of what was found out before. */
  void renew(Snapshot newer) {
    snapshot = newer;
  }

  boolean isAbandoned() {
    return abandoned;
  }

  /**
   * Whether to stop looking at it. Not if the document was never looked at to the end, or not for
   * long: somebody who types all the time would else never see anything, and what is found out of
   * an old version makes the next one fast.
   */
  @Override
  public boolean isCancelled() {
    return abandoned && document.wasLookedAtLately();
  }

  /** Whether it is looked at, or will be; else a save has to come first. */
  boolean isWanted() {
    return wanted;
  }

  void want() {
    wanted = true;
  }

  /** Whether the text is the one before, of which other things may hold now. */
  boolean isDoubted() {
    return doubted;
  }

  void doubt() {
    doubted = true;
  }

  void abandon() {
    abandoned = true;
    result.completeExceptionally(
        Refusals.of(ResponseErrorCode.ContentModified, "the text changed"));
  }
}
