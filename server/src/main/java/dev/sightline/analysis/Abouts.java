package dev.sightline.analysis;

import dev.sightline.flow.CallGraph;
import dev.sightline.flow.ProgramFile;
import dev.sightline.index.FileSystem;
import dev.sightline.review.Fact;
import dev.sightline.review.Lines;
import dev.sightline.review.Material;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file says of itself, and what the files of its project say of it. */
record Abouts(Project project, Lines lines) {
  private static final int MOST_SCRIPTS = 6;
  private static final int LONGEST = 160;
  private static final int MOST_CLASSES = 3;
  private static final Pattern PROJECT_FILE =
      Pattern.compile("(.*/)?(pyproject\\.toml|setup\\.cfg|setup\\.py|entry_points\\.txt)");

  /**
   * All that is said.
   *
   * @param alone whether it is the only file under review; of many files only how they are started
   */
  List<Material.About> of(ProgramFile file, boolean alone) {
    List<Material.About> all = new ArrayList<>();
    if (alone) {
      said(file, all);
    }
    scripts(file, all);
    if (alone) {
      runs(file, all);
      classes(file, all);
    }
    return all;
  }

  /** The first sentence of the string that stands first. */
  private void said(ProgramFile file, List<Material.About> all) {
    SourceTree tree = file.tree();
    if (tree.unitCount() > 0
        && tree.unit(0).statements().get(0) instanceof Stmt.ExprStmt e
        && e.expr() instanceof Expr.StringLiteral s
        && !s.value().isBlank()) {
      int line = tree.text().lineOf(tree.start(0));
      while (line + 1 < tree.text().lineCount() && isBare(tree, line)) {
        line++;
      }
      Fact fact = lines.fact(file.path(), line + 1, "what it says of itself");
      all.add(new Material.About("It says of itself: “" + sentence(s.value()) + "”", fact));
    }
  }

  private static boolean isBare(SourceTree tree, int line) {
    String text = tree.text().slice(tree.text().lineStart(line), tree.text().lineEnd(line));
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static String sentence(String text) {
    String first = text.strip().split("\\n\\s*\\n", 2)[0].replaceAll("\\s+", " ");
    int stop = first.indexOf(". ");
    String one = stop < 0 ? first : first.substring(0, stop + 1);
    return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "…";
  }

  /** Names under which the project installs a function of the file as a program. */
  private void scripts(ProgramFile file, List<Material.About> all) {
    String module = file.values().module();
    if (module.isEmpty() || file.installed()) {
      return;
    }
    Pattern started =
        Pattern.compile(
            "[\"']?([\\w.-]+)\\s*=\\s*[\"']?" + Pattern.quote(module) + ":(\\w[\\w.]*)");
    for (String path : projectFiles()) {
      if (all.size() < MOST_SCRIPTS) {
        String text = project.workspace().text(path);
        scripts(path, text == null ? "" : text, started, all);
      }
    }
  }

  /** Files that say how a project is started; of one that is unpacked from a wheel, too. */
  private List<String> projectFiles() {
    List<String> all = new ArrayList<>();
    try {
      for (FileSystem.Entry entry : project.setup().files().list(project.setup().root())) {
        if (entry.name().endsWith(".dist-info") || entry.name().endsWith(".egg-info")) {
          all.add(entry.name() + "/entry_points.txt");
        }
      }
    } catch (IOException e) {
      all.clear(); // a root that cannot be listed has no such files
    }
    project.workspace().files().stream()
        .filter(path -> PROJECT_FILE.matcher(path).matches())
        .forEach(all::add);
    return all;
  }

  private void scripts(String path, String text, Pattern started, List<Material.About> all) {
    int line = 0;
    for (String one : text.split("\\R", -1)) {
      line++;
      Matcher matcher = started.matcher(one);
      if (matcher.find() && all.size() < MOST_SCRIPTS) {
        String name = matcher.group(1);
        String function = matcher.group(2);
        Fact fact = lines.fact(path, line, "`" + name + "` runs `" + function + "`");
        String says = "`" + function + "()` is started as the program `" + name + "`.";
        all.add(new Material.About(says, fact));
      }
    }
  }

  /** Whether it may be run as a script. */
  private void runs(ProgramFile file, List<Material.About> all) {
    int start = CallGraph.script(file);
    if (start >= 0) {
      int line = file.tree().text().lineOf(start) + 1;
      Fact fact = lines.fact(file.path(), line, "is true when it is run as a script");
      all.add(new Material.About("It can be run as a script.", fact));
    }
  }

  /** The classes at the top of the file, the largest first. */
  private void classes(ProgramFile file, List<Material.About> all) {
    SourceTree tree = file.tree();
    List<Integer> headers = new ArrayList<>();
    for (int unit = 0; unit < tree.unitCount(); unit++) {
      if (tree.unit(unit).kind() == Unit.Kind.CLASS_HEADER && tree.parent(unit) < 0) {
        headers.add(unit);
      }
    }
    headers.sort(Comparator.comparingInt(unit -> -methods(tree, unit)));
    for (int header : headers.subList(0, Math.min(MOST_CLASSES, headers.size()))) {
      if (tree.unit(header).statements().get(0) instanceof Stmt.ClassDef c) {
        int count = methods(tree, header);
        String with = count == 0 ? "" : " with " + count + (count == 1 ? " method" : " methods");
        String says =
            "It defines the class `" + c.name().name() + "`" + bases(tree, header, c) + with;
        int line = tree.text().lineOf(tree.start(header) + c.name().span().start()) + 1;
        Fact fact = lines.fact(file.path(), line, "defines `" + c.name().name() + "`");
        all.add(new Material.About(says + ".", fact));
      }
    }
  }

  private static int methods(SourceTree tree, int header) {
    return (int)
        tree.children(header).stream()
            .filter(child -> tree.unit(child).kind() == Unit.Kind.FUNCTION_HEADER)
            .count();
  }

  private static String bases(SourceTree tree, int header, Stmt.ClassDef defined) {
    List<String> bases = new ArrayList<>();
    for (Argument base : defined.bases()) {
      Span span = base.value().span().shift(tree.start(header));
      String written = tree.text().slice(span.start(), span.end());
      if (base.kind() == Argument.Kind.POSITIONAL && written.length() < 60) {
        bases.add("`" + written.replaceAll("\\s+", " ").replace('`', '\'') + "`");
      }
    }
    return bases.isEmpty() ? "" : " on top of " + String.join(" and ", bases);
  }
}
