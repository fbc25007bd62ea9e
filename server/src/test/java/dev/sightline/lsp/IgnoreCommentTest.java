package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import org.junit.jupiter.api.Test;

/** Where the comment goes: {@code ‹} and {@code ›} enclose the finding. */
final class IgnoreCommentTest {
  @Test
  void behindTheCode() {
    check("a.py", "‹eval(x)›\ny\n", "eval(x)  # sightline: ignore[r.x] reason\ny\n");
    check("a.py", "‹eval(x)›   \r\ny", "eval(x)  # sightline: ignore[r.x] reason\r\ny");
    check("a.py", "‹eval(x)›", "eval(x)  # sightline: ignore[r.x] reason");
    check("A.java", "‹exec(x)›;\n", "exec(x);  // sightline: ignore[r.x] reason\n");
    check("a.xml", "‹<a/>›\n", "<a/>  <!-- sightline: ignore[r.x] reason -->\n");
  }

  @Test
  void intoTheCommentThatIsThere() {
    check(
        "a.py",
        "‹eval(x)›  # sightline: ignore[r.a] because\n",
        "eval(x)  # sightline: ignore[r.a, r.x] because\n");
    check(
        "a.py",
        "‹eval(x)›  # noqa: E501\n",
        "eval(x)  # noqa: E501  # sightline: ignore[r.x] reason\n");
    check("a.js", "‹eval(x)› // why\n", "eval(x) // why  // sightline: ignore[r.x] reason\n");
  }

  @Test
  void aHashInAStringIsNoComment() {
    check(
        "a.py",
        "‹eval('# sightline: ignore[r.a]')›\n",
        "eval('# sightline: ignore[r.a]')  # sightline: ignore[r.x] reason\n");
    check(
        "a.py",
        "it = \"don't\"; ‹eval(x)›\n",
        "it = \"don't\"; eval(x)  # sightline: ignore[r.x] reason\n");
  }

  @Test
  void whereTheStatementEndsIfItBeginsWithALongString() {
    check(
        "a.py",
        "‹execute(\"\"\"\nselect # 1\n\"\"\" % x)›\n",
        "execute(\"\"\"\nselect # 1\n\"\"\" % x)  # sightline: ignore[r.x] reason\n");
  }

  @Test
  void aboveWhereNoLineIsFree() {
    check(
        "a.py",
        "if a:\n    ‹x = \\\n  eval(y)› + \\\n  z\n",
        "if a:\n    # sightline: ignore[r.x] reason\n    x = \\\n  eval(y) + \\\n  z\n");
    check(
        "a.py",
        "    x = '''\r\n‹password›\r\n'''",
        "    x = '''\r\n# sightline: ignore[r.x] reason\r\npassword\r\n'''");
  }

  @Test
  void theReasonWaitsToBeWrittenOver() {
    Text text = Text.of("eval(x)");
    IgnoreComment comment =
        IgnoreComment.of(text, new Span(0, 4), "r.x", Comments.of("python", ""));
    assertEquals("  # sightline: ignore[r.x] ${1:reason}", comment.snippet());
  }

  private static void check(String name, String marked, String expected) {
    int start = marked.indexOf('‹');
    int end = marked.indexOf('›') - 1;
    String code = marked.replace("‹", "").replace("›", "");
    IgnoreComment edit =
        IgnoreComment.of(
            Text.of(code), new Span(start, end), "r.x", Comments.of("", "file:///" + name));
    assertEquals(
        expected,
        code.substring(0, edit.range().start()) + edit.text() + code.substring(edit.range().end()));
  }
}
