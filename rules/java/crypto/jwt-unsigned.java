import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;

class Tokens {
  void all(String token) {
    // ruleid: java.crypto.jwt-unsigned
    Algorithm.none();
    // ruleid: java.crypto.jwt-unsigned
    JWT.decode(token);
    // ruleid: java.crypto.jwt-unsigned
    Jwts.parser().parse(token);
  }

  void checked(String token, JWTVerifier verifier) {
    verifier.verify(token);
    // ok: java.crypto.jwt-unsigned
    JWT.decode(token);
  }

  void library(String token, byte[] key) {
    // ok: java.crypto.jwt-unsigned
    Jwts.parser().setSigningKey(key).parseClaimsJws(token);
  }
}
