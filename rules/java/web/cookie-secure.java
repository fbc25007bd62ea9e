import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Cookies {
  static final boolean OFF = false;

  void all(HttpServletResponse response, String id) {
    Cookie plain = new Cookie("id", id);
    plain.setHttpOnly(true);
    // ruleid: java.web.cookie-secure
    response.addCookie(plain);
    Cookie off = new Cookie("id", id);
    // ruleid: java.web.cookie-secure
    off.setSecure(OFF);
    response.addCookie(off);
    // ruleid: java.web.cookie-secure
    response.addCookie(new Cookie("id", id));
    Cookie good = new Cookie("id", id);
    good.setSecure(true);
    // ok: java.web.cookie-secure
    response.addCookie(good);
    Cookie gone = new Cookie("id", "");
    gone.setMaxAge(0);
    // ok: java.web.cookie-secure
    response.addCookie(gone);
    other.Cookie biscuit = new other.Cookie("id", id);
    // ok: java.web.cookie-secure
    response.addCookie(biscuit);
  }
}
