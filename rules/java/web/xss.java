import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.owasp.encoder.Encode;

public class Page extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = request.getParameter("name");
    // ruleid: java.web.xss
    response.getWriter().println("<p>" + name);
    PrintWriter out = response.getWriter();
    // ruleid: java.web.xss
    out.printf("<p>%s", request.getHeader("Referer"));
    // ruleid: java.web.xss
    response.getOutputStream().print(name.toUpperCase());
    // ok: java.web.xss
    out.println("<p>" + Encode.forHtml(name));
    // ok: java.web.xss
    out.print(name.length());
    // ok: java.web.xss
    out.write("<p>Hello");
  }
}
