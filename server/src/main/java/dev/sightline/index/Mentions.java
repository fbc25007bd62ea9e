package dev.sightline.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a workspace mention words. A file is read again only when it is another than
 * before, so that asking after each keystroke costs little. Safe for all threads.
 */
public final class Mentions {
  /** How the question of a dependency on the files that mention words begins. */
  static final String ASKED = "words ";

  private static final Pattern DATA =
      Pattern.compile(
          "(?i).*(\\.(ini|cfg|conf|toml|ya?ml|json|properties|env)|(^|/)\\.env[^/]*|Dockerfile)$");

  private final Supplier<List<String>> files;
  private final Texts texts;
  private final Map<Question, Map<String, Seen>> known = new ConcurrentHashMap<>();
  private final Map<Question, Answer> answers = new ConcurrentHashMap<>();
  private final LongSupplier version;

  private volatile @Nullable Kinds kinds;

  /** The files by what they hold. */
  private record Kinds(List<String> all, List<String> code, List<String> data) {
    List<String> of(Question question) {
      return question.kind.equals(Question.DATA) ? data : code;
    }
  }

  /** The files that mention something, in one version of the workspace. */
  private record Answer(long version, List<String> files) {}

  /** Whether a file of some content mentions what is asked for. */
  private record Seen(String hash, boolean mentions) {}

  /**
   * What is asked.
   *
   * @param kind of the files: "code" or "data"
   * @param any words of which a file mentions at least one; empty for no such condition
   * @param all a word that it mentions besides; empty for none
   */
  public record Question(String kind, List<String> any, String all) {
    public static final String CODE = "code";
    public static final String DATA = "data";

    public Question {
      any = List.copyOf(any);
    }

    /** As text, without line breaks, for {@link #parse}. */
    String text() {
      return kind + " " + String.join("|", any) + " " + all;
    }

    static Question parse(String text) {
      String[] parts = text.split(" ", 3);
      return new Question(
          parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split("\\|")), parts[2]);
    }

    private boolean holds(String text) {
      return (any.isEmpty() || any.stream().anyMatch(text::contains)) && text.contains(all);
    }
  }

  /**
   * Of a workspace.
   *
   * @param files all of it, in order, as they are now
   * @param version another number whenever a text is another one
   */
  public Mentions(Supplier<List<String>> files, Texts texts, LongSupplier version) {
    this.files = files;
    this.texts = texts;
    this.version = version;
  }

  /** Whether a file holds data rather than code, by its name. */
  public static boolean isData(String path) {
    return DATA.matcher(path).matches();
  }

  /** The files, in order. */
  public List<String> of(Question question) {
    long now = version.getAsLong();
    Answer answer = answers.get(question);
    if (answer == null || answer.version != now) {
      answer = new Answer(now, look(question));
      answers.put(question, answer);
    }
    return answer.files;
  }

  private List<String> look(Question question) {
    Map<String, Seen> seen = known.computeIfAbsent(question, q -> new ConcurrentHashMap<>());
    List<String> found = new ArrayList<>();
    for (String path : kinds().of(question)) {
      if (mentions(path, question, seen)) {
        found.add(path);
      }
    }
    return found;
  }

  @SuppressWarnings("ReferenceEquality") // identity is what is meant: the same list
  private Kinds kinds() {
    List<String> now = files.get();
    Kinds before = kinds;
    if (before == null || before.all != now) {
      before =
          new Kinds(
              now,
              now.stream().filter(path -> path.endsWith(".py")).toList(),
              now.stream().filter(Mentions::isData).toList());
      kinds = before;
    }
    return before;
  }

  private boolean mentions(String path, Question question, Map<String, Seen> seen) {
    String hash = texts.hash(path);
    Seen before = seen.get(path);
    if (before != null && before.hash.equals(hash)) {
      return before.mentions;
    }
    boolean mentions = mayMention(path, question) && mentions(texts.text(path), question);
    seen.put(path, new Seen(hash, mentions));
    return mentions;
  }

  /** What lacks every one of the words lacks them whatever word is asked for besides. */
  private boolean mayMention(String path, Question question) {
    if (question.any.isEmpty() || question.all.isEmpty()) {
      return true;
    }
    Question wider = new Question(question.kind, question.any, "");
    Map<String, Seen> seen = known.computeIfAbsent(wider, q -> new ConcurrentHashMap<>());
    return mentions(path, wider, seen);
  }

  private static boolean mentions(@Nullable String text, Question q) {
    return text != null && q.holds(text);
  }

  /** What the answer to a question rests on. */
  public Dependency dependency(Question question) {
    return new Dependency(ASKED + question.text(), digest(question));
  }

  /**
   * Whether a dependency on files that mention words has the same answer; others are not judged.
   */
  public boolean holds(Dependency dependency) {
    return !dependency.question().startsWith(ASKED)
        || dependency
            .answer()
            .equals(digest(Question.parse(dependency.question().substring(ASKED.length()))));
  }

  String digest(Question question) {
    StringBuilder all = new StringBuilder();
    for (String path : of(question)) {
      all.append(path).append(' ').append(texts.hash(path)).append('\n');
    }
    return ContentHash.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
