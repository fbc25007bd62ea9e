import java.security.AccessController;
import java.security.PrivilegedAction;

class Privileged {
  void all(PrivilegedAction<String> action) {
    // ruleid: java.hygiene.privileged-block
    AccessController.doPrivileged(action);
    // ruleid: java.hygiene.privileged-block
    String home = AccessController.doPrivileged((PrivilegedAction<String>) () -> System.getProperty("user.home"));
    // ruleid: java.hygiene.privileged-block
    System.setSecurityManager(null);
    // ok: java.hygiene.privileged-block
    action.run();
    // ok: java.hygiene.privileged-block
    other.AccessController.doPrivileged(action);
  }
}
