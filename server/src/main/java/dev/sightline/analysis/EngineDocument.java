package dev.sightline.analysis;

import dev.sightline.syntax.DocumentParser;
import dev.sightline.syntax.Language;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A document under edit, with the state of its newest analysis. */
final class EngineDocument implements Document {
  private static final int MOST_CHANGES = 500;

  private final Engine engine;
  private final String path;
  private final Optional<Language> language;
  private final AtomicReference<@Nullable FileState> newest = new AtomicReference<>();
  private final Deque<Change> changes = new ArrayDeque<>();
  private @Nullable DocumentParser parser;
  private Text text;
  private long order;

  /** What one edit left as it was, and the order of the version that it made. */
  private record Change(long order, ChangeWindow window) {}

  EngineDocument(Engine engine, String path, Optional<Language> language, String text) {
    this.engine = engine;
    this.path = path;
    this.language = language;
    this.text = Text.of(text);
    reparse();
  }

  /** Opens the text to the language's parser if there is one and the text is not too large. */
  private void reparse() {
    boolean parsed = language.isPresent() && text.length() <= Engine.LARGEST_PARSED;
    parser = parsed ? language.get().parser(text.toString()) : null;
    if (parser != null) {
      text = parser.tree().text();
    }
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Text text() {
    return text;
  }

  @Override
  public void edit(int start, int end, String replacement) {
    changes.addLast(new Change(++order, ChangeWindow.of(text.length(), start, end)));
    if (changes.size() > MOST_CHANGES) {
      changes.removeFirst();
    }
    boolean small = text.length() - (end - start) + replacement.length() <= Engine.LARGEST_PARSED;
    if (parser != null && small) {
      text = parser.edit(start, end, replacement).text();
    } else {
      text = text.replace(start, end, replacement);
      reparse();
    }
  }

  @Override
  public Snapshot snapshot() {
    FileState state = newest.get();
    Analysis.Before before = null;
    if (state != null) {
      while (!changes.isEmpty() && changes.getFirst().order <= state.order()) {
        changes.removeFirst();
      }
      boolean complete = changes.isEmpty() || changes.getFirst().order == state.order() + 1;
      before = new Analysis.Before(state, complete ? window() : new ChangeWindow(0, 0));
    }
    SourceTree tree = parser == null ? null : parser.tree();
    return new Version(text, tree, order, before);
  }

  private ChangeWindow window() {
    ChangeWindow all = new ChangeWindow(Integer.MAX_VALUE, Integer.MAX_VALUE);
    for (Change change : changes) {
      all = all.then(change.window);
    }
    return all;
  }

  private final class Version implements Snapshot {
    private final Text versionText;
    private final @Nullable SourceTree tree;
    private final long versionOrder;
    private final Analysis.@Nullable Before before;

    Version(Text text, @Nullable SourceTree tree, long order, Analysis.@Nullable Before before) {
      this.versionText = text;
      this.tree = tree;
      this.versionOrder = order;
      this.before = before;
    }

    @Override
    public Text text() {
      return versionText;
    }

    @Override
    public FileResult analyse(Cancellation cancellation, Listener listener) {
      FileVersion old = before == null ? null : before.state().version();
      FileVersion version = engine.version(path, language, versionText, tree, old);
      Analysis.Patterns patterns = engine.begin(version, language, before, cancellation).run();
      if (engine.looksFurther(version)) {
        FileState early = engine.early(version, patterns, versionOrder, before);
        newest.accumulateAndGet(early, Version::newer);
        listener.early(early.result());
      }
      FileState state = engine.settled(version, patterns, versionOrder, cancellation);
      newest.accumulateAndGet(state, Version::newer);
      Set<String> doubtful = engine.doubtful(version);
      if (!doubtful.isEmpty()) {
        listener.doubtful(doubtful);
      }
      return state.result();
    }

    private static @Nullable FileState newer(@Nullable FileState known, @Nullable FileState made) {
      return known != null && (made == null || known.order() > made.order()) ? known : made;
    }
  }
}
