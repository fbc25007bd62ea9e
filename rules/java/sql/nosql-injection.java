import com.mongodb.BasicDBObject;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.bson.Document;

public class NoSql extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = request.getParameter("name");
    // ruleid: java.sql.nosql-injection
    Document.parse("{name: '" + name + "'}");
    // ruleid: java.sql.nosql-injection
    new BasicDBObject("$where", "this.name == '" + request.getHeader("X-Name") + "'");
    // ruleid: java.sql.nosql-injection
    Filters.where("this.a == " + name);
    // ok: java.sql.nosql-injection
    Filters.eq("name", name);
    // ok: java.sql.nosql-injection
    new Document("name", name);
  }
}
