import java.io.IOException;
import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Run extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String host = request.getParameter("host");
    // ruleid: java.process.injection
    Runtime.getRuntime().exec(new String[] {"sh", "-c", "ping " + host});
    // ruleid: java.process.injection
    new ProcessBuilder(request.getHeader("X-Tool")).start();
    // ruleid: java.process.injection
    Runtime.getRuntime().exec(host);
    // ok: java.process.injection
    new ProcessBuilder("/bin/date").start();
    // ok: java.process.injection
    Runtime.getRuntime().exec("kill " + Long.parseLong(host));
  }
}
