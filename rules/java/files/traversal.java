import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.io.FilenameUtils;

public class Read extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = request.getParameter("name");
    // ruleid: java.files.traversal
    new FileInputStream("/srv/" + name);
    // ruleid: java.files.traversal
    Files.readAllBytes(Paths.get("/srv", request.getPathInfo()));
    File file = new File("/srv", name);
    // ruleid: java.files.traversal
    file.delete();
    // ok: java.files.traversal
    new FileInputStream("/srv/" + FilenameUtils.getName(name));
    // ok: java.files.traversal
    new FileInputStream("/srv/" + Integer.parseInt(name));
    File fixed = new File("/srv/index.html");
    // ok: java.files.traversal
    fixed.delete();
  }
}
