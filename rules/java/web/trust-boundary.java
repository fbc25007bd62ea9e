import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

public class Keep extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String role = request.getParameter("role");
    HttpSession session = request.getSession();
    // ruleid: java.web.trust-boundary
    session.setAttribute("role", role);
    // ruleid: java.web.trust-boundary
    session.setAttribute(request.getHeader("X-Key"), "1");
    // ruleid: java.web.trust-boundary
    request.getSession(true).putValue("q", request.getQueryString());
    // ok: java.web.trust-boundary
    session.setAttribute("count", Integer.parseInt(role));
    // ok: java.web.trust-boundary
    session.setAttribute("seen", "yes");
  }
}
