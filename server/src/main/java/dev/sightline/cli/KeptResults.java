package dev.sightline.cli;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Project;
import dev.sightline.analysis.cache.ResultCache;
import dev.sightline.index.store.CacheFolder;
import dev.sightline.index.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The analyzers of a project, in front of what earlier runs kept in the user's cache folder. */
record KeptResults(Function<String, Analyzer> analyzers, Store store) implements AutoCloseable {
  /** For fewer files it does not pay to open a store. */
  private static final int FEWEST = 5;

  /** As they are, with nothing kept. */
  static KeptResults none(Project project) {
    return new KeptResults(project::analyzer, Store.inMemory());
  }

  /**
   * Those of the workspace with some root. The store is opened while other things go on.
   *
   * @param count how many files will be asked about
   */
  static KeptResults of(Project project, String root, int count) {
    Optional<Path> folder = CacheFolder.of(System.getenv());
    Optional<String> build = Program.build();
    if (count < FEWEST || folder.isEmpty() || build.isEmpty()) {
      return none(project);
    }
    Store store = Store.at(CacheFolder.store(folder.get(), root));
    Thread.ofPlatform().daemon().name("cache").start(store::prepare);
    ResultCache cache = new ResultCache(project::scope, store, build.get());
    return new KeptResults(cache::analyzer, store);
  }

  /** Keeps what was found, and tells on standard error what stood in the way. */
  @Override
  public void close() {
    store.close();
    store.notes().forEach(System.err::println);
  }
}
