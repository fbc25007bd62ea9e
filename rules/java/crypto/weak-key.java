import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import javax.crypto.KeyGenerator;

class Keys {
  static final int SHORT = 1024;

  void all() throws Exception {
    KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
    // ruleid: java.crypto.weak-key
    rsa.initialize(SHORT);
    KeyPairGenerator dsa = KeyPairGenerator.getInstance("DSA", "SUN");
    // ruleid: java.crypto.weak-key
    dsa.initialize(512 * 2);
    KeyGenerator fish = KeyGenerator.getInstance("Blowfish");
    // ruleid: java.crypto.weak-key
    fish.init(64);
    // ruleid: java.crypto.weak-key
    new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4);
    // ruleid: java.crypto.weak-key
    new ECGenParameterSpec("secp192r1");
    KeyPairGenerator good = KeyPairGenerator.getInstance("RSA");
    // ok: java.crypto.weak-key
    good.initialize(3072);
    KeyGenerator aes = KeyGenerator.getInstance("AES");
    // ok: java.crypto.weak-key
    aes.init(256);
    // ok: java.crypto.weak-key
    new ECGenParameterSpec("secp256r1");
    KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
    // ok: java.crypto.weak-key
    curve.initialize(256);
  }
}
