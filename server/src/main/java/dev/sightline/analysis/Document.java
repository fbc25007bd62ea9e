package dev.sightline.analysis;

import dev.sightline.text.Text;
import java.util.Set;

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
    default FileResult analyse(Cancellation cancellation) {
      return analyse(cancellation, Listener.NONE);
    }

    /**
     * The findings of this version, told in two steps if other files have to be asked.
     *
     * @throws java.util.concurrent.CancellationException if cancelled before the end
     */
    FileResult analyse(Cancellation cancellation, Listener listener);
  }

  /** Told of what an analysis comes by on its way, on the thread that does it. */
  interface Listener {
    Listener NONE = new Listener() {};

    /**
     * What the file alone tells, with what other files told of the version before. What comes in
     * the end may differ.
     */
    default void early(FileResult result) {}

    /** The findings of other open files may not hold any more. */
    default void doubtful(Set<String> paths) {}
  }
}
