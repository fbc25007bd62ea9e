package dev.sightline.review.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.Project;
import dev.sightline.index.Answers;
import dev.sightline.index.Dependency;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Evidence follows what is typed in other files, and kept results hold as long as it does. */
final class FollowsTest {
  private static final String CONF =
      """
      from oslo_config import cfg
      CONF = cfg.CONF
      CONF.register_opts([cfg.IntOpt("size", min=1)])
      """;

  private static final String MAIN =
      """
      from conf import CONF
      def run():
          look(CONF.size)
      """;

  private static Looked workspace() {
    return new Looked("{setting: $X, clears: {maximum: given}, confirms: {maximum: missing}}")
        .file("conf.py", CONF)
        .file("main.py", MAIN)
        .file("other.py", "x = 1\n")
        .file("app.conf", "size = 3\n");
  }

  private static String verdict(Document document) {
    return document.snapshot().analyse(Cancellation.NEVER).findings().stream()
        .filter(f -> f.rule().id().equals("look"))
        .map(f -> f.judgement().verdict().word() + " " + f.trace().evidence().size())
        .findFirst()
        .orElse("");
  }

  private static void replace(Document document, String old, String with) {
    int at = document.text().toString().indexOf(old);
    document.edit(at, at + old.length(), with);
    document.snapshot().analyse(Cancellation.NEVER);
  }

  @Test
  void anEditInTheFileThatDeclaresIt() {
    Project project = workspace().project();
    Document main = project.analyzer("main.py").open("main.py", "python", MAIN);
    assertEquals("confirmed 2", verdict(main));
    Document conf = project.analyzer("conf.py").open("conf.py", "python", CONF);
    replace(conf, "min=1", "min=1, max=9");
    assertEquals("cleared 2", verdict(main));
    replace(conf, "\"size\"", "\"sizes\"");
    assertEquals("needs_review 0", verdict(main));
    replace(conf, "\"sizes\", min=1, max=9", "\"size\", min=1");
    assertEquals("confirmed 2", verdict(main));
    Document data = project.analyzer("app.conf").open("app.conf", "ini", "size = 3\n");
    replace(data, "size", "seize");
    assertEquals("confirmed 1", verdict(main));
  }

  @Test
  void aKeptResultHoldsWhileNothingThatItRestsOnChanges() throws Exception {
    Looked files = workspace();
    Project project = files.project();
    byte[] content = files.files().read("/w/main.py");
    Analyzer analyzer = project.analyzer("main.py");
    analyzer.analyse("main.py", content, Cancellation.NEVER);
    List<Dependency> result = analyzer.reads("main.py");
    assertEquals(true, holds(files, result));
    files.file("other.py", "x = 2\n");
    assertEquals(true, holds(files, result));
    files.file("app.conf", "size = 4\n");
    assertEquals(false, holds(files, result));
    files.file("app.conf", "size = 3\n");
    assertEquals(true, holds(files, result));
    files.file("other.py", "from oslo_config.cfg import IntOpt\nIntOpt('size', max=1)\n");
    assertEquals(false, holds(files, result));
    assertEquals(MAIN, new String(content, StandardCharsets.UTF_8), "the file itself is as it was");
  }

  private static boolean holds(Looked files, List<Dependency> reads) {
    return new Answers(files.project().workspace(), "2026-01-01").hold(reads);
  }
}
