import java.io.IOException;
import java.util.Locale;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Formats extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String text = request.getParameter("text");
    // ruleid: java.code.format-injection
    String.format(text, 1, 2);
    // ruleid: java.code.format-injection
    System.out.printf(request.getHeader("X-Format"));
    // ruleid: java.code.format-injection
    String line = String.format("<" + text + ">", 1);
    // ok: java.code.format-injection
    String.format("%s", text);
    // ok: java.code.format-injection
    System.out.printf("%s", text);
  }
}
