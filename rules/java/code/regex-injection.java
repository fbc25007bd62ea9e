import java.io.IOException;
import java.util.regex.Pattern;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Search extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String text = request.getParameter("text");
    // ruleid: java.code.regex-injection
    Pattern.compile(text);
    // ruleid: java.code.regex-injection
    "name".matches(request.getHeader("X-Filter"));
    // ruleid: java.code.regex-injection
    Pattern.compile(".*" + text + ".*", Pattern.CASE_INSENSITIVE);
    // ok: java.code.regex-injection
    Pattern.compile(Pattern.quote(text));
    // ok: java.code.regex-injection
    Pattern.compile("[a-z]+").matcher(text).matches();
  }
}
