package dev.sightline.lsp.rpc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What stood between two headers. */
public sealed interface Frame {

  /** A message's bytes, from index 0 to the buffer's limit; not to be written to. */
  record Body(ByteBuffer bytes) implements Frame {
    /** The body as text, whatever it is. */
    public String text() {
      return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
  }

  /** A message that is longer than we keep; it was read and thrown away. */
  record Oversized(long length) implements Frame {}
}
