import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;
import io.jsonwebtoken.security.Keys;

class TokenKeys {
  static final String KEY = "a-key-of-the-shop";

  void all(String fromVault, byte[] key) {
    // ruleid: java.secrets.jwt-key
    Algorithm.HMAC256("a-key");
    // ruleid: java.secrets.jwt-key
    Algorithm.HMAC512(KEY);
    // ruleid: java.secrets.jwt-key
    Jwts.builder().signWith(SignatureAlgorithm.HS256, "YS1rZXk=");
    // ruleid: java.secrets.jwt-key
    Keys.hmacShaKeyFor(KEY.getBytes());
    // ok: java.secrets.jwt-key
    Algorithm.HMAC256(fromVault);
    // ok: java.secrets.jwt-key
    Keys.hmacShaKeyFor(key);
  }
}
