import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class HttpOnly {
  void all(HttpServletResponse response, String id) {
    Cookie session = new Cookie("session", id);
    session.setSecure(true);
    // ruleid: java.web.cookie-http-only
    response.addCookie(session);
    Cookie open = new Cookie("theme", "dark");
    // ruleid: java.web.cookie-http-only
    open.setHttpOnly(false);
    Cookie token = new Cookie("auth_token", id);
    // ruleid: java.web.cookie-http-only
    response.addCookie(token);
    Cookie theme = new Cookie("theme", "dark");
    // ok: java.web.cookie-http-only
    response.addCookie(theme);
    Cookie good = new Cookie("session", id);
    good.setHttpOnly(true);
    // ok: java.web.cookie-http-only
    response.addCookie(good);
  }
}
