import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.commons.net.telnet.TelnetClient;

class Plain {
  void all(String host) throws Exception {
    // ruleid: java.network.plain-socket
    Socket socket = new Socket(host, 25);
    // ruleid: java.network.plain-socket
    new ServerSocket(8080);
    // ruleid: java.network.plain-socket
    FTPClient ftp = new FTPClient();
    // ruleid: java.network.plain-socket
    new TelnetClient();
    // ok: java.network.plain-socket
    new Socket("localhost", 25);
    // ok: java.network.plain-socket
    new FTPSClient();
    // ok: java.network.plain-socket
    SSLSocketFactory.getDefault().createSocket(host, 443);
  }
}
