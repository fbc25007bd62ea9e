import java.sql.DriverManager;
import javax.crypto.spec.PBEKeySpec;

class Passwords {
  // ruleid: java.secrets.password
  private static final String DB_PASSWORD = "s3rvic3-zebra";

  void all(String given, String fromFile) throws Exception {
    // ruleid: java.secrets.password
    String password = "hunter22";
    // ruleid: java.secrets.password
    DriverManager.getConnection("jdbc:h2:mem:x", "sa", "tiger77");
    // ruleid: java.secrets.password
    new PBEKeySpec("correct-horse".toCharArray());
    // ok: java.secrets.password
    String passwordField = "user";
    // ok: java.secrets.password
    String dbPassword = System.getenv("DB_PASSWORD");
    // ok: java.secrets.password
    DriverManager.getConnection("jdbc:h2:mem:x", "sa", fromFile);
    // ok: java.secrets.password
    String pwd = "changeme";
  }
}
