import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

class Vectors {
  private static final byte[] FIXED = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

  void all(SecureRandom random) {
    // ruleid: java.crypto.static-iv
    new IvParameterSpec(new byte[16]);
    // ruleid: java.crypto.static-iv
    new IvParameterSpec("0123456789abcdef".getBytes());
    byte[] zero = new byte[12];
    // ruleid: java.crypto.static-iv
    new GCMParameterSpec(128, zero);
    // ruleid: java.crypto.static-iv
    new IvParameterSpec(FIXED);
    byte[] fresh = new byte[16];
    random.nextBytes(fresh);
    // ok: java.crypto.static-iv
    new IvParameterSpec(fresh);
    byte[] made = random.generateSeed(16);
    // ok: java.crypto.static-iv
    new IvParameterSpec(made);
  }
}
