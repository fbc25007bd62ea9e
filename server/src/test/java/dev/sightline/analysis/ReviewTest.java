package dev.sightline.analysis;

import static dev.sightline.analysis.ReviewedCode.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.review.Claim;
import dev.sightline.review.EffectTable;
import dev.sightline.review.Fact;
import dev.sightline.review.Review;
import dev.sightline.review.Section;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a review says, and the lines that it shows for it. */
class ReviewTest {
  private static final String SERVICE =
      """
      import subprocess
      import tools
      def main(names):
          open("log.txt")
          tools.clean(names)
      """;
  private static final String TOOLS =
      """
      import subprocess
      def clean(names):
          for name in names:
              remove(name)
      def remove(name):
          subprocess.run(["rm", name])
      """;

  private static ReviewedCode service() {
    return new ReviewedCode().with("service.py", SERVICE).with("tools.py", TOOLS);
  }

  private static void holds(String expected, String told) {
    assertTrue(told.contains(expected), "expected\n  " + expected + "\nin\n" + told);
  }

  @Test
  void whatItDoesItselfAndThroughCallees() {
    String effects = told(service().of("service.py"), Section.Id.EFFECTS);
    holds("Opens a file: `open`. [service.py:4]", effects);
    holds(
        "Starts a program: via `clean()` → `remove()`, which calls `subprocess.run`."
            + " [service.py:5, tools.py:4, tools.py:6]",
        effects);
  }

  @Test
  void oneCallAway() {
    String effects = told(service().of("tools.py"), Section.Id.EFFECTS);
    holds("Starts a program: `subprocess.run`. [tools.py:6]", effects);
    String code = "import tools\ntools.remove('x')\n";
    Review review = service().with("one.py", code).of("one.py");
    holds(
        "Starts a program, one call away: via `remove()`, which calls `subprocess.run`."
            + " [one.py:2, tools.py:6]",
        told(review, Section.Id.EFFECTS));
  }

  @Test
  void anObjectThatALibraryCallsBack() {
    ReviewedCode code =
        new ReviewedCode()
            .with(
                "app.py",
                """
                import threading
                import subprocess
                class Job(threading.Thread):
                    def run(self):
                        subprocess.run(["ls"])
                def main(pool):
                    pool.submit(Job())
                """);
    holds("Starts a program: `subprocess.run`. [app.py:5]", effects(code.of("app.py")));
    ReviewedCode other =
        code.with("main.py", "import app\ndef main(pool):\n    pool.submit(app.Job())\n");
    holds(
        "via `Job.run()` (perhaps called back), which calls"
            + " `subprocess.run`. [main.py:3, app.py:5]",
        effects(other.of("main.py")));
  }

  private static String effects(Review review) {
    return told(review, Section.Id.EFFECTS);
  }

  @Test
  void whatTheCodeNamesItselfIsNotNamedAtRunTime() {
    String code = "import importlib\nimportlib.import_module('json')\ngetattr(x, 'y')\n";
    String effects = effects(new ReviewedCode().with("a.py", code).of("a.py"));
    assertFalse(effects.contains("at run time"), effects);
    String named = "import importlib\ndef f(n, m):\n    importlib.import_module(n)\n";
    holds(
        "Imports modules named at run time: `importlib.import_module`. [b.py:3]",
        effects(new ReviewedCode().with("b.py", named).of("b.py")));
  }

  @Test
  void anAbsenceSaysHowFarItWasLooked() {
    Review review = new ReviewedCode().with("a.py", "def f(x):\n    return x.go()\n").of("a.py");
    String exposure = told(review, Section.Id.EXPOSURE);
    holds("2 functions read, 1 call, of which 1 leads to unknown code", exposure);
    holds("there is no sign of SQL injection", exposure);
    assertFalse(exposure.contains("rules out"), exposure);
    holds(
        "1 call depends on objects whose type is not known: `x.go`. ? What does `x.go` do? [a.py:2]",
        told(review, Section.Id.UNDECIDED));
  }

  @Test
  void whatIsKnownInFullRulesOut() {
    Review review =
        new ReviewedCode()
            .with("a.py", "def f(x):\n    return g(x)\ndef g(x):\n    return 1\n")
            .of("a.py");
    holds("that rules out SQL injection", told(review, Section.Id.EXPOSURE));
  }

  @Test
  void howItIsStarted() {
    ReviewedCode code =
        new ReviewedCode()
            .with("pyproject.toml", "[project.scripts]\nplan = \"depot.main:run\"\n")
            .with("depot/__init__.py", "")
            .with("depot/main.py", "\"\"\"Plans loads. More.\"\"\"\ndef run():\n    pass\n");
    String purpose = told(code.of("depot/main.py"), Section.Id.PURPOSE);
    holds("It says of itself: “Plans loads.” [depot/main.py:1]", purpose);
    holds("`run()` is started as the program `plan`. [pyproject.toml:2]", purpose);
  }

  @Test
  void patchingOnImport() {
    ReviewedCode code =
        new ReviewedCode()
            .with("app/__init__.py", "")
            .with("app/cmd/__init__.py", "from app import patches\n")
            .with("app/patches.py", "import eventlet\neventlet.monkey_patch()\n")
            .with("app/cmd/run.py", "def main():\n    pass\n");
    holds(
        "Replaces parts of the standard library as soon as it is imported: through the import of"
            + " `app/cmd/__init__.py` → the import of `app/patches.py`, by"
            + " `eventlet.monkey_patch`. [app/cmd/run.py:1, app/cmd/__init__.py:1,"
            + " app/patches.py:2]",
        told(code.of("app/cmd/run.py"), Section.Id.RUNTIME_CHANGE));
  }

  @Test
  void aFileAloneNamesWhatIsMissing() {
    String code = "import json\nimport depot.utils\ndepot.utils.monkey_patch()\n";
    Review review = new ReviewedCode().with("alone.py", code).of("alone.py");
    String open = told(review, Section.Id.UNDECIDED);
    holds(
        "`depot.utils` is not in the workspace, and no environment of Python is known, so 1 call is"
            + " open: `depot.utils.monkey_patch`.",
        open);
    assertFalse(open.contains("`json`"), open);
  }

  @Test
  void findingsStandUnderTheirTopics() {
    String code =
        """
        from oslo_config import cfg
        CONF = cfg.CONF
        CONF.import_opt("topic", "depot.planner")
        """;
    Review review = new ReviewedCode().with("a.py", code).of("a.py");
    holds("Where is this topic defined", told(review, Section.Id.TRUST_BOUNDARIES));
    holds("[a.py:3]", told(review, Section.Id.FINDINGS));
  }

  @Test
  void everySentenceHasFactsAndSecretsAreHidden() {
    String code = "password = \"k8Jq2vX9pLw4Zr7T\"\nopen(password)\n";
    Review review = new ReviewedCode().with("a.py", code).of("a.py");
    for (Section section : review.sections()) {
      for (Claim claim : section.claims()) {
        assertFalse(claim.facts().isEmpty(), claim.text());
        for (Fact fact : claim.facts()) {
          assertFalse(fact.text().contains("k8Jq2vX9pLw4Zr7T"), fact.text());
        }
      }
    }
    holds("Opens a file: `open`. [a.py:2]", effects(review));
  }

  @Test
  void theSameInputGivesTheSameReview() {
    assertEquals(service().of("service.py"), service().of("service.py"));
  }

  @Test
  void manyFilesAreRanked() {
    String view =
        """
        import subprocess
        from flask import Flask, request
        app = Flask(__name__)
        @app.route("/")
        def run():
            return subprocess.call(request.args["c"], shell=True)
        """;
    String quiet = "import os\ndef f(x):\n    os.system(x)\n";
    Review review =
        new ReviewedCode()
            .with("a/quiet.py", quiet)
            .with("b/view.py", view)
            .of("", "a/quiet.py", "b/view.py");
    var survey = java.util.Objects.requireNonNull(review.survey());
    assertEquals("b/view.py", survey.files().get(0).path());
    assertEquals("a/quiet.py", survey.files().get(1).path());
    assertEquals(1, survey.folders().get(0).effects().get("process"));
    holds("`b/view.py`: 1 entry point", told(review, Section.Id.NEXT));
    holds("Comes in here: a query parameter", told(review, Section.Id.EXPOSURE));
    holds("Others reach it over the network, through `run()`.", told(review, Section.Id.EXPOSURE));
  }

  @Test
  void whatOnlyAScriptDoesDoesNotHappenOnImport() {
    ReviewedCode code =
        new ReviewedCode()
            .with(
                "tool.py",
                "import eventlet\nif __name__ == '__main__':\n    eventlet.monkey_patch()\n")
            .with("main.py", "import tool\n");
    String change = told(code.of("main.py"), Section.Id.RUNTIME_CHANGE);
    assertFalse(change.contains("when it is imported"), change);
    String own = told(code.of("tool.py"), Section.Id.RUNTIME_CHANGE);
    holds("Replaces parts of the standard library: `eventlet.monkey_patch`. [tool.py:3]", own);
  }

  @Test
  void eachFunctionHasItsEffects() {
    ReviewedCode code = service();
    EffectTable table = code.effects("service.py");
    EffectTable.Row main = table.rows().get(1);
    assertEquals("main()", main.name());
    assertEquals(3, main.at().line());
    assertEquals(
        List.of("opens a file", "starts a program (via `clean()` → `remove()`)"),
        main.effects().stream().map(EffectTable.Effect::phrase).toList());
  }

  @Test
  void effectsOfTheCallUnderTheCursor() {
    ReviewedCode code = service();
    String call = "tools.clean(names)";
    EffectTable.Row row = code.effectsAt("service.py", SERVICE.indexOf(call) + 7).orElseThrow();
    assertEquals("clean()", row.name());
    assertEquals("starts a program (via `remove()`)", row.effects().get(0).phrase());
    assertTrue(code.effectsAt("service.py", SERVICE.indexOf("names)")).isEmpty());
    EffectTable.Row name = code.effectsAt("service.py", SERVICE.indexOf("main")).orElseThrow();
    assertEquals("main()", name.name());
  }

  @Test
  void aChangeSaysWhatItAdds() {
    ReviewedCode before =
        new ReviewedCode()
            .with("a.py", "import b\ndef main(x):\n    open('f')\n    b.f(x)\n")
            .with("b.py", "def f(x):\n    pass\n");
    ReviewedCode after =
        new ReviewedCode()
            .with("a.py", "import b\n\n\ndef main(x):\n    b.f(x)\n")
            .with("b.py", "import os\ndef f(x):\n    g(x)\ndef g(x):\n    os.system(x)\n");
    Review review = after.since(before, "a.py", "b.py");
    String effects = told(review, Section.Id.EFFECTS);
    holds("`main()` now starts a program (via `f()` → `g()`). [a.py:5, b.py:3, b.py:5]", effects);
    holds("`f()` now starts a program (via `g()`). [b.py:3, b.py:5]", effects);
    holds("`g()` now starts a program. [b.py:5]", effects);
    holds("`main()` no longer opens a file. [a.py:4]", effects);
    holds("shell", told(review, Section.Id.FINDINGS));
    holds("It changes 2 files: `a.py` and `b.py`.", told(review, Section.Id.PURPOSE));
  }

  @Test
  void aChangeThatAddsNothingSaysSo() {
    Review review = service().since(service(), "service.py", "tools.py");
    holds("It adds no finding.", told(review, Section.Id.FINDINGS));
    holds("No function does anything", told(review, Section.Id.EFFECTS));
  }

  @Test
  void theLineOfAFactHoldsTheNameThatItIsAbout() {
    ReviewedCode code =
        service()
            .with(
                "web.py",
                "import flask\napp = flask.Flask('w')\n@app.route('/')\ndef v():\n    return (\n        flask\n        .request\n        .args['x'])\n");
    for (String path : List.of("service.py", "tools.py", "web.py")) {
      for (Section section : code.of(path).sections()) {
        for (Claim claim : section.claims()) {
          claim.facts().forEach(fact -> holdsName(fact));
        }
      }
    }
  }

  private static void holdsName(Fact fact) {
    Matcher named = Pattern.compile("`([^`]*?)(\\w+)[()…\\[\\]]*`").matcher(fact.says());
    if (named.find() && !named.group(1).startsWith("python.")) {
      assertTrue(fact.text().contains(named.group(2)), fact.toString());
    }
  }

  @Test
  void workersThatOthersCount() {
    ReviewedCode code =
        new ReviewedCode()
            .with("main.py", "import pool\ndef main():\n    pool.start()\n")
            .with(
                "pool.py",
                "import multiprocessing\ndef start(n=4):\n    multiprocessing.Pool(n)\n");
    holds(
        "No rule found a number of workers that is set here: it is decided where the calls lead."
            + " [main.py:3, pool.py:3]",
        told(code.of("main.py"), Section.Id.RESOURCES));
  }
}
