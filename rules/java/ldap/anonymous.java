import java.util.Properties;
import javax.naming.Context;

class Bind {
  static final String NONE = "none";

  void all(Properties env) {
    // ruleid: java.ldap.anonymous
    env.put(Context.SECURITY_AUTHENTICATION, "none");
    // ruleid: java.ldap.anonymous
    env.put("java.naming.security.authentication", NONE);
    // ruleid: java.ldap.anonymous
    env.setProperty(Context.SECURITY_AUTHENTICATION, "none");
    // ok: java.ldap.anonymous
    env.put(Context.SECURITY_AUTHENTICATION, "simple");
    // ok: java.ldap.anonymous
    env.put(Context.SECURITY_PRINCIPAL, "none");
  }
}
