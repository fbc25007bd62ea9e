import java.io.IOException;
import java.net.URLEncoder;
import javax.servlet.ServletException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Headers extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = request.getParameter("name");
    // ruleid: java.web.header-injection
    response.setHeader("X-Name", name);
    // ruleid: java.web.header-injection
    response.addHeader("Content-Disposition", "attachment; filename=" + request.getPathInfo());
    // ruleid: java.web.header-injection
    response.addCookie(new Cookie("name", name));
    // ok: java.web.header-injection
    response.setHeader("X-Name", URLEncoder.encode(name, "UTF-8"));
    // ok: java.web.header-injection
    response.setHeader("X-Name", name.replaceAll("[\\r\\n]", ""));
    // ok: java.web.header-injection
    response.setIntHeader("X-Count", name.length());
  }
}
