package dev.sightline.index.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Values with a checksum over them and their key, since the library has none over its pages. */
final class Sealed {
  private Sealed() {}

  static byte[] close(String key, byte[] value) {
    return ByteBuffer.allocate(Integer.BYTES + value.length)
        .putInt(checksum(key, value, 0))
        .put(value)
        .array();
  }

  /** The value; null if it is damaged. */
  static byte @Nullable [] open(String key, byte[] sealed) {
    if (sealed.length < Integer.BYTES
        || ByteBuffer.wrap(sealed).getInt() != checksum(key, sealed, Integer.BYTES)) {
      return null;
    }
    return java.util.Arrays.copyOfRange(sealed, Integer.BYTES, sealed.length);
  }

  private static int checksum(String key, byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(key.getBytes(StandardCharsets.UTF_8));
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }
}
