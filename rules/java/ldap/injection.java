import java.io.IOException;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.owasp.esapi.ESAPI;

public class Directory extends HttpServlet {
  private DirContext context;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String uid = request.getParameter("uid");
    SearchControls controls = new SearchControls();
    try {
      // ruleid: java.ldap.injection
      context.search("ou=people", "(uid=" + uid + ")", controls);
      // ruleid: java.ldap.injection
      context.search("ou=" + request.getHeader("X-Unit"), "(uid=*)", controls);
      // ruleid: java.ldap.injection
      context.getAttributes("cn=" + uid);
      // ok: java.ldap.injection
      context.search("ou=people", "(uid={0})", new Object[] {uid}, controls);
      // ok: java.ldap.injection
      context.search("ou=people", "(uid=" + ESAPI.encoder().encodeForLDAP(uid) + ")", controls);
    } catch (NamingException e) {
      throw new ServletException(e);
    }
  }
}
