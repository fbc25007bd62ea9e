import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

class Security {
  void all(HttpSecurity http) throws Exception {
    // ruleid: java.web.csrf-off
    http.csrf().disable();
    // ruleid: java.web.csrf-off
    http.csrf(c -> c.disable());
    // ruleid: java.web.csrf-off
    http.csrf(AbstractHttpConfigurer::disable);
    // ok: java.web.csrf-off
    http.csrf().ignoringAntMatchers("/hook");
    // ok: java.web.csrf-off
    http.cors().disable();
    // ok: java.web.csrf-off
    http.csrf(c -> c.ignoringRequestMatchers("/hook"));
  }
}
