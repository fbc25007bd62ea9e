package dev.sightline.lsp;

import dev.sightline.analysis.ruletest.Annotation;
import dev.sightline.analysis.ruletest.TestCase;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.lsp.rulefile.RuleOutline;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;

/** The way from a rule to the lines of its fixtures, and back. */
record Fixtures(OpenTexts texts, ClientFeatures features) {
  private static final List<String> RULE_ENDINGS = List.of(".yaml", ".yml");

  /** The lines that the fixtures of a rule file expect a rule to find. */
  List<Location> of(Path ruleFile, String id) {
    List<Location> lines = new ArrayList<>();
    for (TestCase test : cases(ruleFile)) {
      for (String target : test.targets()) {
        Text text = texts.text(target);
        Annotation.of(text.toString()).stream()
            .filter(a -> a.ruleId().equals(id) && a.kind() == Annotation.Kind.RULEID)
            .filter(a -> a.line() <= text.lineCount())
            .forEach(a -> lines.add(location(target, text, line(text, a.line() - 1))));
      }
    }
    return lines;
  }

  List<TestCase> cases(Path ruleFile) {
    Path folder = ruleFile.toAbsolutePath().getParent();
    String root = DiskFileSystem.slashes(folder == null ? ruleFile : folder);
    return TestCase.find(texts, root, List.of(DiskFileSystem.slashes(ruleFile)));
  }

  /** The rules that an annotation at an offset of a fixture names; null if there is none. */
  @Nullable List<Location> rules(Path fixture, Text text, int offset) {
    int line = text.lineOf(offset);
    String said = text.slice(text.lineStart(line), text.lineEnd(line));
    List<String> ids = Annotation.of(said + "\n").stream().map(Annotation::ruleId).toList();
    if (ids.isEmpty()) {
      return null;
    }
    List<Location> found = new ArrayList<>();
    for (String file : ruleFiles(fixture)) {
      Text rules = texts.text(file);
      RuleOutline.of(rules).stream()
          .filter(rule -> ids.contains(rule.id()))
          .forEach(rule -> found.add(location(file, rules, rule.idRange())));
    }
    return found;
  }

  /** Rule files of the fixture's name, beside it or beside a folder around it. */
  private List<String> ruleFiles(Path fixture) {
    List<String> files = new ArrayList<>();
    for (Path at = fixture.toAbsolutePath(); at.getParent() != null; at = at.getParent()) {
      String name = String.valueOf(at.getFileName());
      int dot = name.indexOf('.', 1);
      String stem = dot < 0 ? name : name.substring(0, dot);
      for (String ending : RULE_ENDINGS) {
        String file = DiskFileSystem.slashes(at.resolveSibling(stem + ending));
        if (texts.kind(file) == FileSystem.Kind.FILE) {
          files.add(file);
        }
      }
      if (!files.isEmpty()) {
        break;
      }
    }
    return files;
  }

  private static Span line(Text text, int line) {
    String content = text.slice(text.lineStart(line), text.lineEnd(line));
    int indent = content.length() - content.stripLeading().length();
    return new Span(text.lineStart(line) + indent, text.lineEnd(line));
  }

  private Location location(String file, Text text, Span span) {
    return new Location(Uris.of(Path.of(file)), Ranges.of(text, span, features.encoding()));
  }
}
