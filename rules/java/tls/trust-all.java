import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

// ruleid: java.tls.trust-all
class Blind implements X509TrustManager {
  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) {}

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return null;
  }
}

// ok: java.tls.trust-all
class Strict implements X509TrustManager {
  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {}

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("none");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}

class Users {
  TrustManager[] all =
      new TrustManager[] {
        // ruleid: java.tls.trust-all
        new X509TrustManager() {
          public void checkClientTrusted(X509Certificate[] chain, String type) {}

          public void checkServerTrusted(X509Certificate[] chain, String type) {}

          public X509Certificate[] getAcceptedIssuers() {
            return null;
          }
        }
      };

  void netty(Object builder) {
    // ruleid: java.tls.trust-all
    use(InsecureTrustManagerFactory.INSTANCE);
    // ok: java.tls.trust-all
    use(builder);
  }
}
