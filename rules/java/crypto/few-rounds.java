import javax.crypto.spec.PBEKeySpec;

class Rounds {
  static final int FEW = 500;

  void all(char[] password, byte[] salt) {
    // ruleid: java.crypto.few-rounds
    new PBEKeySpec(password, salt, 1000, 256);
    // ruleid: java.crypto.few-rounds
    new PBEKeySpec(password, salt, FEW);
    // ruleid: java.crypto.few-rounds
    new PBEKeySpec(password, salt, 10 * 10, 128);
    // ok: java.crypto.few-rounds
    new PBEKeySpec(password, salt, 310000, 256);
    // ok: java.crypto.few-rounds
    new PBEKeySpec(password);
  }
}
