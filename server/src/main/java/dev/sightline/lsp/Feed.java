package dev.sightline.lsp;

import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Project;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.lsp4j.MessageType;

/**
 * Joins documents, analyses and the delivery of diagnostics: what happens when something changes.
 */
final class Feed implements Documents.Listener, Analyses.Listener {
  private final Client client;
  private final Progress progress;
  private final Supplier<Delivery> delivery;
  private final FileProblems problems;
  private final Tracing tracing;
  private final Refresh refresh;
  private final Analyses analyses = new Analyses(this);
  private final Indexer indexer;
  private volatile Follower follower = (version, result) -> {};

  /** Told on an analysis thread of what was found in a version, after the editor was. */
  interface Follower {
    void analysed(Version version, FileResult result);
  }

  /** Tells somebody else too what was found. */
  void follow(Follower other) {
    follower = other;
  }

  Feed(
      Client client,
      Supplier<Delivery> delivery,
      FileProblems problems,
      Tracing tracing,
      Refresh refresh) {
    this.client = client;
    this.progress = new Progress(client);
    this.delivery = delivery;
    this.problems = problems;
    this.tracing = tracing;
    this.refresh = refresh;
    this.indexer =
        new Indexer(
            work -> progress.during("Sightline: reading the workspace", work), analyses::isBusy);
  }

  /** See {@link Documents#refresh} and {@link Documents#doubt}. */
  interface Refresh {
    void of(OpenDocument document) throws InterruptedException;

    void doubt(OpenDocument cause, Set<String> paths);
  }

  void start() {
    analyses.start(2);
  }

  /** Begins to look at the whole workspace. */
  void index(Sites sites) {
    indexer.look(sites.projects().stream().map(Project::workspace).toList());
  }

  @Override
  public void renewed(Version version, boolean whole) {
    if (whole || !version.document().site().policy().onSave()) {
      analyses.submit(version);
    }
  }

  @Override
  public void saved(Version version) {
    if (!version.isWanted()) {
      analyses.submit(version);
    }
  }

  @Override
  public void closed(OpenDocument document) {
    delivery.get().closed(document);
  }

  @Override
  public void settled(Sites sites, boolean anew) {
    Set<Path> files = problems.update(sites.problems());
    if (anew || !files.isEmpty()) {
      delivery.get().settingsChanged(files);
    }
    if (anew) {
      index(sites);
    }
  }

  @Override
  public void analysed(Version version, FileResult result) throws InterruptedException {
    if (version.document().isNews(result.gaps())) {
      for (FileResult.Gap gap : result.gaps()) {
        String part = gap.unit().isEmpty() ? "" : " (" + gap.unit() + ")";
        client.log(MessageType.Info, gap.path() + part + " is not wholly analysed: " + gap.why());
      }
    }
    delivery.get().analysed(version, result);
    follower.analysed(version, result);
  }

  @Override
  public void early(Version version, FileResult result) {
    delivery.get().early(version, result);
  }

  @Override
  public void doubtful(Version version, Set<String> paths) {
    refresh.doubt(version.document(), paths);
  }

  @Override
  public void doubtful(Version version) {
    analyses.submitLast(version);
  }

  @Override
  public FileResult shown(Version version, Supplier<FileResult> work) {
    return progress.during("Sightline: " + Uris.name(version.document().uri()), work);
  }

  @Override
  public void late(Version version) throws InterruptedException {
    refresh.of(version.document());
  }

  @Override
  public void failed(Version version, Throwable failure) {
    failed("the analysis of " + version.document().uri(), failure);
  }

  @Override
  public void failed(String what, Throwable failure) {
    tracing.failed(what, failure);
    client.log(
        MessageType.Error,
        "Sightline failed at "
            + what
            + " ("
            + failure.getClass().getSimpleName()
            + "). This is a bug.");
  }
}
