import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Sql extends HttpServlet {
  private Connection connection;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = request.getParameter("name");
    String cookie = request.getCookies()[0].getValue();
    try (Statement statement = connection.createStatement()) {
      // ruleid: java.sql.injection
      statement.executeQuery("SELECT * FROM a WHERE b = '" + name + "'");
      String sql = String.format("DELETE FROM a WHERE b = %s", request.getHeader("X-Id"));
      // ruleid: java.sql.injection
      statement.executeUpdate(sql);
      // ruleid: java.sql.injection
      connection.prepareStatement("SELECT * FROM " + cookie.trim());
      // ok: java.sql.injection
      statement.executeQuery("SELECT * FROM a WHERE b = " + Integer.parseInt(name));
      PreparedStatement bound = connection.prepareStatement("SELECT * FROM a WHERE b = ?");
      // ok: java.sql.injection
      bound.setString(1, name);
      // ok: java.sql.injection
      statement.executeQuery("SELECT * FROM a");
    } catch (SQLException e) {
      throw new ServletException(e);
    }
  }
}
