package dev.sightline.lsp.rulefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.text.Text;
import org.junit.jupiter.api.Test;

/** {@code ^} stands where the cursor is. */
class YamlPlaceTest {

  @Test
  void atTheTop() {
    check("^", " KEY");
    check("ru^", " KEY");
    check("rules: ^", " VALUE rules");
    check("run: ty^pe", " VALUE run");
  }

  @Test
  void inARule() {
    check("rules:\n  - id: x\n    ^", "rules KEY");
    check("rules:\n  - id: x\n    sev^", "rules KEY");
    check("rules:\n- id: x\n  sev^erity: HIGH", "rules KEY severity");
    check("rules:\n  - id: x\n    severity: ^", "rules VALUE severity");
    check("rules:\n  - ^", "rules ITEM");
  }

  @Test
  void inAFormula() {
    String patterns = "rules:\n  - id: x\n    patterns:\n      - pattern: f($X)\n";
    check(patterns + "      - ^", "rules patterns ITEM");
    check(patterns + "      - pattern-inside:\n          ^", "rules patterns pattern-inside KEY");
    check(
        patterns + "      - metavariable-regex:\n          metavariable: $^",
        "rules patterns metavariable-regex VALUE metavariable");
    check(patterns + "    ^", "rules KEY");
    check("rules:\n- id: x\n  patterns:\n  - pattern-ei^", "rules patterns ITEM pattern-ei");
  }

  @Test
  void inABlockOfCode() {
    String block =
        "rules:\n  - id: x\n    pattern: |\n      def f():\n        if a:\n          else:\n";
    check(block + "            g(^", "rules BLOCK pattern");
    check(block + "    mess^age: y", "rules KEY message");
  }

  @Test
  void inAComment() {
    check("rules:\n  # an ^id", "rules COMMENT");
  }

  @Test
  void whileItIsNoYaml() {
    check("rules:\n  - id: [\n    languages: [python\n    ^", "rules KEY");
    check("rules:\n  - id: x\n   mess^", "rules KEY");
  }

  private static void check(String marked, String expected) {
    int offset = marked.indexOf('^');
    YamlPlace place = YamlPlace.of(Text.of(marked.replace("^", "")), offset);
    String shown = String.join(" ", place.path()) + " " + place.part() + " " + place.key();
    assertEquals(expected.strip(), shown.strip());
  }
}
