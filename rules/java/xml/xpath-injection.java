import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

public class Paths extends HttpServlet {
  private Document document;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String id = request.getParameter("id");
    XPath xpath = XPathFactory.newInstance().newXPath();
    try {
      // ruleid: java.xml.xpath-injection
      xpath.evaluate("//user[@id='" + id + "']", document);
      // ruleid: java.xml.xpath-injection
      xpath.compile(request.getQueryString());
      // ruleid: java.xml.xpath-injection
      XPathFactory.newInstance().newXPath().evaluate("//" + id, document);
      // ok: java.xml.xpath-injection
      xpath.evaluate("//user[@id=" + Integer.parseInt(id) + "]", document);
      // ok: java.xml.xpath-injection
      xpath.evaluate("//user[@id=$id]", document);
    } catch (XPathExpressionException e) {
      throw new ServletException(e);
    }
  }
}
