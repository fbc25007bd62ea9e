import javax.crypto.Cipher;

class Rsa {
  static final String PADDING = "NoPadding";

  void all() throws Exception {
    // ruleid: java.crypto.rsa-padding
    Cipher.getInstance("RSA/ECB/NoPadding");
    // ruleid: java.crypto.rsa-padding
    Cipher.getInstance("RSA/NONE/" + PADDING);
    // ruleid: java.crypto.rsa-padding
    Cipher c = Cipher.getInstance("RSA");
    // ok: java.crypto.rsa-padding
    Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    // ok: java.crypto.rsa-padding
    other.Cipher.getInstance("RSA/ECB/NoPadding");
  }
}
