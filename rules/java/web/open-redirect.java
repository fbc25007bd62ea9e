import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Go extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String next = request.getParameter("next");
    // ruleid: java.web.open-redirect
    response.sendRedirect(next);
    // ruleid: java.web.open-redirect
    response.setHeader("Location", request.getHeader("X-Next"));
    String target = next == null ? "/home" : next;
    // ruleid: java.web.open-redirect
    response.sendRedirect(target);
    // ok: java.web.open-redirect
    response.sendRedirect("https://www.example.com/" + next);
    // ok: java.web.open-redirect
    response.sendRedirect("/home");
    // ok: java.web.open-redirect
    response.setHeader("X-Next", "/" + next.length());
  }
}
