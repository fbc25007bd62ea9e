package dev.sightline.index.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Values as they lie on disk: packed, and with a checksum over them and their key, since the
 * library has none over its pages.
 */
final class Sealed {
  private Sealed() {}

  static byte[] close(String key, byte[] value) {
    byte[] packed = pack(value);
    return ByteBuffer.allocate(Integer.BYTES + packed.length)
        .putInt(checksum(key, packed, 0))
        .put(packed)
        .array();
  }

  /** The value; null if it is damaged. */
  static byte @Nullable [] open(String key, byte[] sealed) {
    if (sealed.length < Integer.BYTES
        || ByteBuffer.wrap(sealed).getInt() != checksum(key, sealed, Integer.BYTES)) {
      return null;
    }
    try (InflaterInputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(sealed, Integer.BYTES, sealed.length - Integer.BYTES))) {
      return in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }

  private static byte[] pack(byte[] value) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
      out.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return packed.toByteArray();
  }

  private static int checksum(String key, byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(key.getBytes(StandardCharsets.UTF_8));
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }
}
