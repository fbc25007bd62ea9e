import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

class Comparisons {
  boolean all(Mac mac, MessageDigest digest, byte[] given, byte[] data) {
    // ruleid: java.crypto.compare-digest
    boolean first = Arrays.equals(mac.doFinal(data), given);
    // ruleid: java.crypto.compare-digest
    boolean second = Arrays.equals(digest.digest(data), given);
    // ruleid: java.crypto.compare-digest
    boolean third = mac.doFinal().equals(given);
    // ok: java.crypto.compare-digest
    boolean good = MessageDigest.isEqual(mac.doFinal(data), given);
    // ok: java.crypto.compare-digest
    return Arrays.equals(data, given);
  }
}
