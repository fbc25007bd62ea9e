import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

public class Render extends HttpServlet {
  private Configuration configuration;
  private VelocityContext context;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String text = request.getParameter("text");
    StringWriter out = new StringWriter();
    // ruleid: java.web.template-injection
    Velocity.evaluate(context, out, "mail", text);
    // ruleid: java.web.template-injection
    new Template("mail", new StringReader(text), configuration);
    // ruleid: java.web.template-injection
    new Template("mail", "Dear " + request.getHeader("X-Name"), configuration);
    // ok: java.web.template-injection
    Velocity.evaluate(context, out, "mail", "Dear $name");
    // ok: java.web.template-injection
    context.put("name", text);
  }
}
