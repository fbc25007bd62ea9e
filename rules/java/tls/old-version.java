import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.http.impl.client.DefaultHttpClient;

class Versions {
  static final String OLD = "TLSv1";

  void all(SSLSocket socket) throws Exception {
    // ruleid: java.tls.old-version
    SSLContext.getInstance("SSL");
    // ruleid: java.tls.old-version
    SSLContext.getInstance(OLD);
    // ruleid: java.tls.old-version
    SSLContext.getInstance("TLSv1.1", "SunJSSE");
    // ruleid: java.tls.old-version
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1"});
    // ruleid: java.tls.old-version
    new DefaultHttpClient();
    // ruleid: java.tls.old-version
    System.setProperty("sun.security.ssl.allowUnsafeRenegotiation", "true");
    // ok: java.tls.old-version
    SSLContext.getInstance("TLSv1.3");
    // ok: java.tls.old-version
    SSLContext.getInstance("TLS");
    // ok: java.tls.old-version
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
  }
}
