import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;

class PasswordHashes {
  void all(String password, String userPassword, String name) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    // ruleid: java.crypto.password-digest
    digest.digest(password.getBytes());
    // ruleid: java.crypto.password-digest
    DigestUtils.md5Hex(userPassword);
    // ruleid: java.crypto.password-digest
    NoOpPasswordEncoder.getInstance();
    // ok: java.crypto.password-digest
    digest.digest(name.getBytes());
    // ok: java.crypto.password-digest
    new BCryptPasswordEncoder();
  }
}
