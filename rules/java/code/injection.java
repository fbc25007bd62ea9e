import java.io.IOException;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;

public class Code extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String text = request.getParameter("text");
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
    ExpressionParser parser = new SpelExpressionParser();
    try {
      // ruleid: java.code.injection
      engine.eval("1 + " + text);
      // ruleid: java.code.injection
      parser.parseExpression(request.getHeader("X-Rule"));
      // ruleid: java.code.injection
      Class.forName("plugins." + text);
      // ok: java.code.injection
      engine.put("text", text);
      // ok: java.code.injection
      engine.eval("text.length()");
      // ok: java.code.injection
      Class.forName("plugins.Pdf");
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
