import java.nio.ByteBuffer;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class Nonces {
  void all(SecretKey key, byte[] fresh) {
    // ruleid: java.crypto.gcm-nonce
    new GCMParameterSpec(128, ByteBuffer.allocate(12).putLong(System.currentTimeMillis()).array());
    // ruleid: java.crypto.gcm-nonce
    new GCMParameterSpec(128, key.getEncoded());
    // ruleid: java.crypto.gcm-nonce
    new GCMParameterSpec(96, Long.toString(System.currentTimeMillis()).getBytes());
    // ok: java.crypto.gcm-nonce
    new GCMParameterSpec(128, fresh);
    // ok: java.crypto.gcm-nonce
    new GCMParameterSpec(128, fresh, 0, 12);
  }
}
