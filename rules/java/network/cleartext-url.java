import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import org.apache.http.client.methods.HttpGet;
import org.springframework.web.client.RestTemplate;

class Clear {
  static final String API = "http://api.shop.com/";

  void all(RestTemplate rest) throws Exception {
    URL url = new URL("http://api.shop.com/items");
    // ruleid: java.network.cleartext-url
    url.openConnection();
    // ruleid: java.network.cleartext-url
    new HttpGet(API);
    // ruleid: java.network.cleartext-url
    rest.getForObject(API + "items", String.class);
    // ruleid: java.network.cleartext-url
    HttpRequest.newBuilder(URI.create("http://api.shop.com"));
    // ok: java.network.cleartext-url
    new HttpGet("https://api.shop.com/");
    // ok: java.network.cleartext-url
    rest.getForObject("http://localhost:8080/health", String.class);
    // ok: java.network.cleartext-url
    String namespace = "http://www.w3.org/1999/xhtml";
  }
}
