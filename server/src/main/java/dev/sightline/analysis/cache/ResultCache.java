package dev.sightline.analysis.cache;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Scope;
import dev.sightline.index.Answers;
import dev.sightline.index.ContentHash;
import dev.sightline.index.Dependency;
import dev.sightline.index.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The analyzers of a project, each in front of what it found out in earlier runs. */
public final class ResultCache {
  private final Function<String, Scope> scopes;
  private final Store store;
  private final String build;
  private final Map<Scope, Cached> analyzers = new ConcurrentHashMap<>();
  private final AtomicInteger taken = new AtomicInteger();

  /**
   * Keeps results in a store.
   *
   * @param scopes gives what is in force for a file (relative to the root)
   * @param build names the very program that runs; what another one found is not taken
   */
  public ResultCache(Function<String, Scope> scopes, Store store, String build) {
    this.scopes = scopes;
    this.store = store;
    this.build = build;
  }

  /** The analyzer under the settings in force for a file (relative to the root). */
  public Analyzer analyzer(String path) {
    return analyzers.computeIfAbsent(scopes.apply(path), Cached::new);
  }

  /** How many results were taken from earlier runs so far. */
  public int taken() {
    return taken.get();
  }

  /** One analyzer of the project. */
  private final class Cached implements Analyzer {
    private final Scope scope;
    private final Store.Section section;
    private final RuleFinder rules;
    private final Answers answers;

    Cached(Scope scope) {
      this.scope = scope;
      String key = build + "\n" + scope.key();
      this.section = store.section(ContentHash.of(key.getBytes(StandardCharsets.UTF_8)));
      this.rules = new RuleFinder(scope.rules());
      this.answers = scope.answers();
    }

    @Override
    public FileResult analyse(String path, byte[] content, Cancellation cancellation) {
      String hash = ContentHash.of(content);
      answers.know(path, hash);
      FileResult known = known(path, content, hash);
      if (known != null) {
        taken.incrementAndGet();
        return known;
      }
      FileResult result = scope.analyzer().analyse(path, content, cancellation);
      section.put(path, ResultWriter.write(whole(path, result, content), hash));
      return result;
    }

    private @Nullable FileResult known(String path, byte[] content, String hash) {
      byte[] kept = section.get(path);
      if (kept == null) {
        return null;
      }
      try {
        ResultReader reader = new ResultReader(kept);
        return reader.hash().equals(hash) && answers.hold(reader.reads())
            ? reader.result(path, () -> scope.text(path, content), rules)
            : null;
      } catch (IOException | RuntimeException e) {
        return null; // of no use, whatever it is: the file is analysed anew
      }
    }

    /**
     * With all that it rests on; the day too, if ignore comments may name one on which they end.
     */
    private FileResult whole(String path, FileResult result, byte[] content) {
      List<Dependency> reads = new ArrayList<>(result.reads());
      reads.addAll(scope.analyzer().reads(path));
      String text = new String(content, StandardCharsets.ISO_8859_1);
      if (text.contains("until") && text.contains("gnore")) {
        reads.add(Dependency.today(scope.today()));
      }
      return result.withReads(reads);
    }

    @Override
    public Document open(String path, String languageId, String text) {
      return scope.analyzer().open(path, languageId, text);
    }
  }
}
