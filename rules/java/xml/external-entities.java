import java.io.IOException;
import java.io.StringReader;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import org.xml.sax.helpers.DefaultHandler;

public class Xml extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      DocumentBuilderFactory open = DocumentBuilderFactory.newInstance();
      // ruleid: java.xml.external-entities
      open.newDocumentBuilder().parse(request.getInputStream());
      // ruleid: java.xml.external-entities
      SAXParserFactory.newInstance().newSAXParser().parse(request.getInputStream(), new DefaultHandler());
      XMLInputFactory stax = XMLInputFactory.newInstance();
      // ruleid: java.xml.external-entities
      stax.createXMLStreamReader(new StringReader(request.getParameter("xml")));
      DocumentBuilderFactory closed = DocumentBuilderFactory.newInstance();
      closed.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = closed.newDocumentBuilder();
      // ok: java.xml.external-entities
      builder.parse(request.getInputStream());
      XMLInputFactory plain = XMLInputFactory.newInstance();
      plain.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      // ok: java.xml.external-entities
      plain.createXMLStreamReader(request.getInputStream());
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
