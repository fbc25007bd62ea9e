import java.security.SecureRandom;

class Seeds {
  void all(byte[] entropy) throws Exception {
    // ruleid: java.crypto.fixed-seed
    new SecureRandom("seed".getBytes());
    // ruleid: java.crypto.fixed-seed
    new SecureRandom(new byte[] {1, 2, 3});
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    // ruleid: java.crypto.fixed-seed
    random.setSeed(System.currentTimeMillis());
    // ok: java.crypto.fixed-seed
    new SecureRandom();
    SecureRandom more = new SecureRandom();
    // ok: java.crypto.fixed-seed
    more.setSeed(entropy);
  }
}
