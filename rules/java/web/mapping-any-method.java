import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

class Mappings {
  @RequestMapping("/delete")
  // ruleid: java.web.mapping-any-method
  public String deleteUser(String id) {
    return "ok";
  }

  @RequestMapping(value = "/save", produces = "text/plain")
  // ruleid: java.web.mapping-any-method
  public String save(String id) {
    return "ok";
  }

  @RequestMapping(path = "/transfer")
  // ruleid: java.web.mapping-any-method
  public String transferMoney(String to) {
    return "ok";
  }

  @RequestMapping(value = "/update", method = RequestMethod.POST)
  // ok: java.web.mapping-any-method
  public String update(String id) {
    return "ok";
  }

  @RequestMapping("/show")
  // ok: java.web.mapping-any-method
  public String show(String id) {
    return "ok";
  }
}
