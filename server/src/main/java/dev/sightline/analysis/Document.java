package dev.sightline.analysis;

import dev.sightline.text.Text;

/**
 * A file that is open in an editor. Confined to one thread, which takes the edits in order; the
 * {@link Snapshot} it gives is immutable and is analysed on any thread.
 */
public interface Document {

  /** Path relative to its root, with {@code /}. */
  String path();

  Text text();

  /** Replaces {@code [start, end)} (UTF-16 code units of the present text). */
  void edit(int start, int end, String replacement);

  /** The present version. Cheap: shares all that did not change. */
  Snapshot snapshot();

  /** One version of the file, with whatever earlier versions found out about unchanged units. */
  interface Snapshot {
    Text text();

    /**
     * The findings of this version.
     *
     * @throws java.util.concurrent.CancellationException if cancelled before the end
     */
    FileResult analyse(Cancellation cancellation);
  }
}
