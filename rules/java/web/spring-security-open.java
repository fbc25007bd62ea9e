import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Open {
  static final String ALL = "/**";

  void all(HttpSecurity http) throws Exception {
    // ruleid: java.web.spring-security-open
    http.authorizeRequests().anyRequest().permitAll();
    // ruleid: java.web.spring-security-open
    http.authorizeRequests().antMatchers("/**").permitAll();
    // ruleid: java.web.spring-security-open
    http.authorizeHttpRequests().requestMatchers(ALL).permitAll();
    // ok: java.web.spring-security-open
    http.authorizeRequests().antMatchers("/login").permitAll();
    // ok: java.web.spring-security-open
    http.authorizeRequests().anyRequest().authenticated();
  }
}
