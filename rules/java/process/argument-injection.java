import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Arguments extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String file = request.getParameter("file");
    // ruleid: java.process.argument-injection
    Runtime.getRuntime().exec(new String[] {"tar", "xf", file});
    String[] words = {"git", "clone", request.getQueryString()};
    // ruleid: java.process.argument-injection
    Runtime.getRuntime().exec(words);
    // ruleid: java.process.argument-injection
    Runtime.getRuntime().exec(new String[] {"ls", request.getHeader("X-Dir")});
    // ok: java.process.argument-injection
    Runtime.getRuntime().exec(new String[] {"tar", "xf", "--", file});
    // ok: java.process.argument-injection
    Runtime.getRuntime().exec(new String[] {"tar", "xf", "./" + file});
  }
}
