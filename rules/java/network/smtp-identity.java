import java.util.Properties;
import org.apache.commons.mail.SimpleEmail;

class Mails {
  void unchecked() {
    SimpleEmail mail = new SimpleEmail();
    // ruleid: java.network.smtp-identity
    mail.setSSLOnConnect(true);
    mail.send();
  }

  void checked() {
    SimpleEmail mail = new SimpleEmail();
    // ok: java.network.smtp-identity
    mail.setSSLOnConnect(true);
    mail.setSSLCheckServerIdentity(true);
    mail.send();
  }

  void all(Properties settings) {
    // ruleid: java.network.smtp-identity
    settings.put("mail.smtp.ssl.checkserveridentity", "false");
    // ruleid: java.network.smtp-identity
    settings.put("mail.smtp.ssl.trust", "*");
    // ok: java.network.smtp-identity
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
  }
}
