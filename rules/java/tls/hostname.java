import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;
import org.apache.http.conn.ssl.NoopHostnameVerifier;

// ruleid: java.tls.hostname
class AnyHost implements HostnameVerifier {
  @Override
  public boolean verify(String host, SSLSession session) {
    return true;
  }
}

// ok: java.tls.hostname
class OneHost implements HostnameVerifier {
  @Override
  public boolean verify(String host, SSLSession session) {
    return host.equals("db.internal");
  }
}

class Verifiers {
  void all(HttpsURLConnection connection) {
    // ruleid: java.tls.hostname
    connection.setHostnameVerifier((host, session) -> true);
    // ruleid: java.tls.hostname
    use(NoopHostnameVerifier.INSTANCE);
    // ruleid: java.tls.hostname
    HttpsURLConnection.setDefaultHostnameVerifier((h, s) -> true);
    // ok: java.tls.hostname
    connection.setHostnameVerifier((host, session) -> host.endsWith(".example.com"));
  }
}
