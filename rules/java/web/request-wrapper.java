import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

class Wrapper extends HttpServletRequestWrapper {
  Wrapper(HttpServletRequest request) {
    super(request);
  }

  // ruleid: java.web.request-wrapper
  private String stripXss(String value) {
    return value.replaceAll("<script>", "");
  }
}

class Sanitizing extends HttpServletRequestWrapper {
  Sanitizing(HttpServletRequest request) {
    super(request);
  }

  // ruleid: java.web.request-wrapper
  String sanitize(String value) {
    return value;
  }
}

class Cleaner extends HttpServletRequestWrapper {
  Cleaner(HttpServletRequest request) {
    super(request);
  }

  // ruleid: java.web.request-wrapper
  static String cleanValue(String name, String value) {
    return value;
  }
}

class Counting extends HttpServletRequestWrapper {
  Counting(HttpServletRequest request) {
    super(request);
  }

  // ok: java.web.request-wrapper
  int count(String name) {
    return 0;
  }
}

class Text {
  // ok: java.web.request-wrapper
  String stripXss(String value) {
    return value;
  }
}
