import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.NullCipher;

class Ciphers {
  static final String NAME = "DESede/CBC/PKCS5Padding";

  void all(Properties settings) throws Exception {
    // ruleid: java.crypto.weak-cipher
    Cipher.getInstance("DES");
    // ruleid: java.crypto.weak-cipher
    Cipher.getInstance(NAME);
    String cipher = "RC" + 4;
    // ruleid: java.crypto.weak-cipher
    Cipher stream = Cipher.getInstance(cipher);
    // ruleid: java.crypto.weak-cipher
    KeyGenerator.getInstance("Blowfish");
    // ruleid: java.crypto.weak-cipher
    Cipher none = new NullCipher();
    String name = settings.getProperty("cipher", "DES/ECB/PKCS5Padding");
    // ruleid: java.crypto.weak-cipher
    Cipher chosen = Cipher.getInstance(name);
    // ok: java.crypto.weak-cipher
    Cipher.getInstance("AES/GCM/NoPadding");
    // ok: java.crypto.weak-cipher
    KeyGenerator.getInstance("AES");
    // ok: java.crypto.weak-cipher
    Cipher.getInstance(settings.getProperty("cipher", "AES/GCM/NoPadding"));
    // ok: java.crypto.weak-cipher
    other.Cipher.getInstance("DES");
  }
}
