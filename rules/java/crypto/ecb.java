import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

class Modes {
  private static final String BLOCKS = "AES/ECB/PKCS5Padding";

  void all(Properties settings) throws Exception {
    // ruleid: java.crypto.ecb
    Cipher.getInstance(BLOCKS);
    // ruleid: java.crypto.ecb
    Cipher.getInstance("AES");
    // ruleid: java.crypto.ecb
    Cipher old = Cipher.getInstance("aes/ecb/nopadding", "BC");
    // ok: java.crypto.ecb
    Cipher.getInstance("AES/GCM/NoPadding");
    // ok: java.crypto.ecb
    KeyGenerator.getInstance("AES");
    // ok: java.crypto.ecb
    Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
  }
}
