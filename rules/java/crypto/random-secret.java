import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.commons.lang3.RandomStringUtils;

class Secrets {
  private final Random random = new Random();
  private final SecureRandom strong = new SecureRandom();
  private String sessionId;

  void all() {
    // ruleid: java.crypto.random-secret
    String token = Long.toHexString(random.nextLong());
    // ruleid: java.crypto.random-secret
    sessionId = "" + ThreadLocalRandom.current().nextInt();
    // ruleid: java.crypto.random-secret
    double otp = Math.random() * 1000000;
    byte[] salt = new byte[16];
    // ruleid: java.crypto.random-secret
    random.nextBytes(salt);
    // ruleid: java.crypto.random-secret
    String password = RandomStringUtils.randomAlphanumeric(12);
    // ok: java.crypto.random-secret
    String strongToken = Long.toHexString(strong.nextLong());
    // ok: java.crypto.random-secret
    int delay = random.nextInt(100);
    byte[] secret = new byte[16];
    // ok: java.crypto.random-secret
    strong.nextBytes(secret);
  }

  String resetCode() {
    // ruleid: java.crypto.random-secret
    return Integer.toString(random.nextInt(999999));
  }

  int dice() {
    // ok: java.crypto.random-secret
    return random.nextInt(6);
  }
}
