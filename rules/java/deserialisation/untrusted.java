import com.thoughtworks.xstream.XStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Base64;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

public class Objects extends HttpServlet {
  private java.io.ObjectInputFilter filter;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      // ruleid: java.deserialisation.untrusted
      new ObjectInputStream(request.getInputStream()).readObject();
      byte[] bytes = Base64.getDecoder().decode(request.getParameter("state"));
      ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes));
      // ruleid: java.deserialisation.untrusted
      in.readObject();
      // ruleid: java.deserialisation.untrusted
      new XStream().fromXML(request.getReader());
      Yaml yaml = new Yaml();
      // ruleid: java.deserialisation.untrusted
      yaml.load(request.getParameter("yaml"));
      ObjectInputStream filtered = new ObjectInputStream(request.getInputStream());
      filtered.setObjectInputFilter(filter);
      // ok: java.deserialisation.untrusted
      filtered.readObject();
      Yaml plain = new Yaml(new SafeConstructor());
      // ok: java.deserialisation.untrusted
      plain.load(request.getParameter("yaml"));
    } catch (ClassNotFoundException e) {
      throw new ServletException(e);
    }
  }
}
