import java.io.IOException;
import java.net.URI;
import java.net.URL;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.client.RestTemplate;

public class Fetch extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String address = request.getParameter("address");
    // ruleid: java.network.ssrf
    new URL(address).openStream();
    URL url = new URL("http://" + request.getHeader("X-Host") + "/status");
    // ruleid: java.network.ssrf
    url.openConnection();
    // ruleid: java.network.ssrf
    new RestTemplate().getForObject(address, String.class);
    // ok: java.network.ssrf
    new URL("https://images.example.com/" + address).openStream();
    URL fixed = URI.create("https://images.example.com/a.png").toURL();
    // ok: java.network.ssrf
    fixed.openStream();
  }
}
