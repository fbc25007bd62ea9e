package dev.sightline.lsp.rpc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into messages by their {@code Content-Length} headers. Never gives up: what is no
 * header is skipped, a length is believed only as its bytes arrive, and only the end of the stream
 * ends it. The library's reader stops at the first bad header, hence this one.
 */
public final class FrameReader {
  private static final String LENGTH = "content-length:";
  private static final int LONGEST_LINE = 8192;
  private static final int FIRST_GUESS = 1 << 16;

  private final InputStream in;
  private final int largest;

  /**
   * Reads a stream from here on.
   *
   * @param largest bytes of a message that are kept at most
   */
  public FrameReader(InputStream in, int largest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.largest = largest;
  }

  /** The next message, or null at the end of the stream, even if that is amid a message. */
  public @Nullable Frame next() throws IOException {
    long length = -1;
    while (true) {
      String line = line();
      if (line == null) {
        return null;
      }
      if (!line.isEmpty()) {
        long announced = announced(line);
        length = announced >= 0 ? announced : length;
      } else if (length >= 0) {
        return body(length);
      }
    }
  }

  /**
   * The length that a header line names, or -1. It may stand behind the rest of a message that was
   * longer than announced, so the last one in the line counts.
   */
  private static long announced(String line) {
    int at = line.toLowerCase(Locale.ROOT).lastIndexOf(LENGTH);
    if (at < 0) {
      return -1;
    }
    String digits = line.substring(at + LENGTH.length()).strip();
    boolean number = !digits.isEmpty() && digits.length() <= 18;
    return number && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.parseLong(digits)
        : -1;
  }

  /**
   * The next line without its end ({@code \r\n} or {@code \n}), of a very long one the last part.
   */
  private @Nullable String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') {
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
      }
      if (line.length() == LONGEST_LINE) {
        line.delete(0, LONGEST_LINE / 2);
      }
      line.append((char) c);
    }
    return null;
  }

  private @Nullable Frame body(long length) throws IOException {
    if (length > largest) {
      return skip(length) ? new Frame.Oversized(length) : null;
    }
    int wanted = (int) length;
    if (wanted <= FIRST_GUESS) {
      byte[] bytes = in.readNBytes(wanted);
      return bytes.length == wanted ? new Frame.Body(ByteBuffer.wrap(bytes)) : null;
    }
    Growing bytes = new Growing(FIRST_GUESS);
    byte[] piece = new byte[FIRST_GUESS];
    for (int left = wanted; left > 0; ) {
      int got = in.read(piece, 0, Math.min(piece.length, left));
      if (got < 0) {
        return null;
      }
      left -= got;
      if (!bytes.takes(piece, got)) {
        return skip(left) ? new Frame.Oversized(length) : null;
      }
    }
    return bytes.frame();
  }

  private boolean skip(long length) throws IOException {
    byte[] piece = new byte[FIRST_GUESS];
    for (long left = length; left > 0; ) {
      int got = in.read(piece, 0, (int) Math.min(piece.length, left));
      if (got < 0) {
        return false;
      }
      left -= got;
    }
    return true;
  }

  /** Gives its bytes away without a copy. */
  private static final class Growing extends ByteArrayOutputStream {
    Growing(int size) {
      super(size);
    }

    /** Adds bytes, or lets go of all of them if there is no memory. */
    boolean takes(byte[] piece, int length) {
      try {
        write(piece, 0, length);
        return true;
      } catch (OutOfMemoryError e) {
        buf = new byte[0];
        count = 0;
        return false;
      }
    }

    Frame frame() {
      return new Frame.Body(ByteBuffer.wrap(buf, 0, count));
    }
  }
}
