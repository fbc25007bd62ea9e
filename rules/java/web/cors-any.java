import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.cors.CorsConfiguration;

class Cors {
  static final String ANY = "*";

  void all(HttpServletResponse response, CorsConfiguration cors) {
    // ruleid: java.web.cors-any
    response.setHeader("Access-Control-Allow-Origin", "*");
    // ruleid: java.web.cors-any
    response.addHeader("access-control-allow-origin", ANY);
    // ruleid: java.web.cors-any
    cors.addAllowedOrigin("*");
    // ruleid: java.web.cors-any
    cors.setAllowedOrigins(List.of("*"));
    // ok: java.web.cors-any
    response.setHeader("Access-Control-Allow-Origin", "https://shop.example.com");
    // ok: java.web.cors-any
    response.setHeader("X-Any", "*");
  }
}
