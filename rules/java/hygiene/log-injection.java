import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.LoggerFactory;

public class Logs extends HttpServlet {
  private static final Logger LOG = Logger.getLogger("logs");
  private static final org.slf4j.Logger log = LoggerFactory.getLogger(Logs.class);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String user = request.getParameter("user");
    // ruleid: java.hygiene.log-injection
    LOG.warning("no such user " + user);
    // ruleid: java.hygiene.log-injection
    LOG.log(Level.INFO, "by {0}", request.getHeader("User-Agent"));
    // ruleid: java.hygiene.log-injection
    log.info("login of {}", user);
    // ok: java.hygiene.log-injection
    LOG.warning("no such user " + user.replace('\n', '_'));
    // ok: java.hygiene.log-injection
    log.info("length {}", user.length());
    // ok: java.hygiene.log-injection
    LOG.info("started");
  }
}
