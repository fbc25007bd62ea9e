import java.io.PrintWriter;
import java.io.StringWriter;
import javax.servlet.http.HttpServletResponse;

class Traces {
  void all(HttpServletResponse response, Exception e) throws Exception {
    // ruleid: java.web.stack-trace-shown
    e.printStackTrace(response.getWriter());
    PrintWriter out = response.getWriter();
    // ruleid: java.web.stack-trace-shown
    e.printStackTrace(out);
    PrintWriter stream = new PrintWriter(response.getOutputStream());
    // ruleid: java.web.stack-trace-shown
    e.printStackTrace(stream);
    PrintWriter text = new PrintWriter(new StringWriter());
    // ok: java.web.stack-trace-shown
    e.printStackTrace(text);
    // ok: java.web.stack-trace-shown
    e.printStackTrace();
  }
}
