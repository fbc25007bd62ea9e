import java.util.EnumSet;
import javax.servlet.ServletContext;
import javax.servlet.SessionTrackingMode;
import javax.servlet.http.HttpServletResponse;

class Sessions {
  void all(HttpServletResponse response, ServletContext context, java.net.URLEncoder encoder) {
    // ruleid: java.web.session-in-url
    response.encodeURL("/home");
    // ruleid: java.web.session-in-url
    String next = response.encodeRedirectURL("/next");
    // ruleid: java.web.session-in-url
    context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.URL));
    // ok: java.web.session-in-url
    context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
    // ok: java.web.session-in-url
    encoder.encodeURL("/home");
  }
}
