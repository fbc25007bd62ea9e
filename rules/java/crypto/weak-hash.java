import java.security.MessageDigest;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;

class Digests {
  private static final String WEAK = "MD5";
  private static final String STRONG = "SHA-256";

  void all(Properties settings, byte[] data) throws Exception {
    // ruleid: java.crypto.weak-hash
    MessageDigest.getInstance("SHA1");
    // ruleid: java.crypto.weak-hash
    MessageDigest.getInstance(WEAK);
    String name = "md" + 5;
    // ruleid: java.crypto.weak-hash
    MessageDigest byName = MessageDigest.getInstance(name, "SUN");
    // ruleid: java.crypto.weak-hash
    DigestUtils.md5Hex(data);
    // ruleid: java.crypto.weak-hash
    MessageDigest.getInstance(settings.getProperty("hash", "SHA-1"));
    // ok: java.crypto.weak-hash
    MessageDigest.getInstance(STRONG);
    // ok: java.crypto.weak-hash
    DigestUtils.sha256Hex(data);
    // ok: java.crypto.weak-hash
    MessageDigest.getInstance(settings.getProperty("hash", "SHA-512"));
    // ok: java.crypto.weak-hash
    other.MessageDigest.getInstance("MD5");
  }
}
