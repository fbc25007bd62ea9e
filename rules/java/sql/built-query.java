import java.sql.Connection;
import java.sql.Statement;
import org.springframework.jdbc.core.JdbcTemplate;

class Queries {
  private static final String TABLE = "users";

  void all(Connection connection, Statement statement, JdbcTemplate jdbc, String name) throws Exception {
    // ruleid: java.sql.built-query
    statement.executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
    // ruleid: java.sql.built-query
    connection.prepareStatement(String.format("DELETE FROM users WHERE id = %s", name));
    // ruleid: java.sql.built-query
    jdbc.queryForList("SELECT * FROM users ORDER BY " + name);
    // ruleid: java.sql.built-query
    connection.createStatement().execute("DROP TABLE " + name);
    // ok: java.sql.built-query
    statement.executeQuery("SELECT * FROM " + TABLE);
    // ok: java.sql.built-query
    connection.prepareStatement("SELECT * FROM users WHERE name = ?");
    // ok: java.sql.built-query
    other.executeThing("SELECT " + name);
  }
}
