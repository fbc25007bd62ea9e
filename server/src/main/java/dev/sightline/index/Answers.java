package dev.sightline.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the questions of dependencies are answered now. Each is asked of the disk once, so make a
 * new one when it changes. Safe for all threads.
 */
public final class Answers {
  private static final String ANY = "any";

  private final Workspace workspace;
  private final String today;
  private final Mentions words;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * Of a version of a workspace.
   *
   * @param today as ISO 8601 writes it
   */
  public Answers(Workspace workspace, String today) {
    this.workspace = workspace;
    this.today = today;
    this.words = new Mentions(new Lazy<>(workspace::files), workspace, () -> 0);
  }

  /** Whether every answer is still the same. */
  public boolean hold(Collection<Dependency> dependencies) {
    return dependencies.stream().allMatch(d -> answer(d.question()).equals(d.answer()));
  }

  /** A file's content that was read anyway, so that it is not read again. */
  public void know(String path, String hash) {
    known.put(Dependency.FILE + path, hash);
  }

  private String answer(String question) {
    String answer = known.get(question);
    if (answer == null) {
      answer = ask(question);
      known.put(question, answer);
    }
    return answer;
  }

  private String ask(String question) {
    if (question.equals(Dependency.TODAY)) {
      return today;
    }
    if (question.startsWith(Dependency.FILE)) {
      return workspace.hash(question.substring(Dependency.FILE.length()));
    }
    if (question.startsWith(Dependency.MENTIONS)) {
      return mentions(question.split(" ", -1));
    }
    if (question.startsWith(Mentions.ASKED)) {
      return words.digest(Mentions.Question.parse(question.substring(Mentions.ASKED.length())));
    }
    String[] asked = question.split(" ", 4);
    if (question.startsWith(Dependency.HEIRS)) {
      List<ModuleClass> heirs = workspace.modules(asked[1]).heirs(asked[2]);
      return String.join("\n", heirs.stream().map(h -> h.path() + " " + h.name()).toList());
    }
    Modules modules = workspace.modules(asked[1]).seenFrom(asked[3] + ANY);
    boolean whole = question.startsWith(Dependency.MODULE);
    ModuleFile found = whole ? modules.find(asked[2]) : modules.holding(asked[2]);
    return found == null ? ContentHash.ABSENT : found.path();
  }

  private String mentions(String[] asked) {
    List<List<String>> groups =
        Arrays.stream(asked, 2, asked.length).map(g -> List.of(g.split("\\+"))).toList();
    return Dependency.mentions(
            asked[1], groups, words -> workspace.mentioning(asked[1], words), workspace::hash)
        .answer();
  }

  /** Paths of installed files are, those of workspace files are relative to the root. */
  public static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }
}
