import javax.crypto.Cipher;

class Chained {
  static final String MODE = "AES/CBC/PKCS5Padding";

  void all() throws Exception {
    // ruleid: java.crypto.cbc
    Cipher.getInstance("AES/CBC/PKCS7Padding");
    // ruleid: java.crypto.cbc
    Cipher.getInstance(MODE);
    // ruleid: java.crypto.cbc
    Cipher c = Cipher.getInstance("aes/cbc/pkcs5padding", "BC");
    // ok: java.crypto.cbc
    Cipher.getInstance("AES/GCM/NoPadding");
    // ok: java.crypto.cbc
    Cipher.getInstance("AES/CBC/NoPadding");
  }
}
