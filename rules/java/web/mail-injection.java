import java.io.IOException;
import javax.mail.MessagingException;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Mail extends HttpServlet {
  private MimeMessage message;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String to = request.getParameter("to");
    try {
      // ruleid: java.web.mail-injection
      message.setSubject(request.getParameter("subject"));
      // ruleid: java.web.mail-injection
      message.addHeader("X-From", to);
      // ruleid: java.web.mail-injection
      new InternetAddress(to);
      // ok: java.web.mail-injection
      message.setSubject("Your order");
      // ok: java.web.mail-injection
      message.setSubject(to.replace("\n", ""));
    } catch (MessagingException e) {
      throw new ServletException(e);
    }
  }
}
