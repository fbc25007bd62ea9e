package dev.sightline.lsp;

import com.google.gson.JsonElement;
import dev.sightline.lsp.rpc.Frame;
import dev.sightline.lsp.rpc.FrameReader;
import dev.sightline.lsp.rpc.Json;
import dev.sightline.lsp.rpc.MessageParser;
import dev.sightline.lsp.rpc.Methods;
import dev.sightline.lsp.rpc.Outgoing;
import dev.sightline.lsp.rpc.Rpc;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/**
 * One session with one editor. The calling thread reads messages and hands them on; documents,
 * analyses and what is sent have threads of their own.
 */
public final class LanguageServer {
  private static final int LARGEST_MESSAGE = 256 << 20;
  private static final long LAST_WORDS_MILLIS = 1000;

  private final Setup setup;
  private final Outgoing out;
  private final Tracing tracing;
  private final Lifecycle lifecycle = new Lifecycle();
  private final FileProblems problems = new FileProblems();
  private final Client client;
  private final Rpc rpc;
  private final Feed feed;
  private final Documents documents;
  private final Settings settings;
  private final RulePages pages;
  private final OwnFiles ownFiles = new OwnFiles();
  private volatile Delivery delivery;

  LanguageServer(OutputStream output, Sites sites, Setup setup) {
    this.setup = setup;
    out = new Outgoing(output);
    tracing = new Tracing(out, setup.err());
    pages = new RulePages(setup.pages());
    Methods methods = new Methods();
    rpc = new Rpc(methods, lifecycle, out, new Json(), tracing);
    client = new Client(rpc, out);
    delivery = delivery();
    feed = new Feed(client, () -> delivery, problems, tracing, new Refreshing());
    documents = new Documents(sites, feed);
    settings = new Settings(client, documents, setup.version());
    addTo(methods);
    new DocumentHandlers(documents, client, settings).addTo(methods);
    new DiagnosticHandlers(documents, () -> delivery).addTo(methods);
    settings.addTo(methods);
    Writing writing = new Writing(documents, client);
    writing.addTo(methods);
    ReviewDocuments reviews = new ReviewDocuments(documents, client, setup.reviews());
    reviews.addTo(methods);
    feed.follow(reviews::analysed);
    new Hovers(documents, client, pages, writing, reviews.worker()).addTo(methods);
    new InlayHints(documents, client).addTo(methods);
    RuleSwitch ruleSwitch = new RuleSwitch(documents, client, settings);
    RuleTests ruleTests =
        new RuleTests(
            documents, client, ownFiles, problems, files -> delivery.settingsChanged(files));
    new Commands(ruleSwitch, ruleTests, reviews).addTo(methods);
    new CodeActions(documents, client, ruleSwitch).addTo(methods);
  }

  /**
   * Serves until the editor says goodbye or its stream ends.
   *
   * @return the exit status that the protocol demands: 0 after a proper goodbye, else 1
   */
  int serve(InputStream input) throws IOException {
    out.start();
    documents.start();
    feed.start();
    FrameReader frames = new FrameReader(input, LARGEST_MESSAGE);
    while (!lifecycle.isExited()) {
      Frame frame = frames.next();
      if (frame == null) {
        break;
      }
      rpc.receive(MessageParser.parse(frame));
    }
    out.flush(LAST_WORDS_MILLIS);
    return lifecycle.status();
  }

  private void addTo(Methods methods) {
    methods
        .request("initialize", JsonElement.class, p -> lifecycle.initialize(p, this::initialize))
        .request("shutdown", JsonElement.class, p -> lifecycle.shutdown())
        .notification("initialized", JsonElement.class, p -> initialized())
        .notification("exit", JsonElement.class, p -> lifecycle.exit())
        .notification("$/cancelRequest", JsonElement.class, p -> rpc.cancel(Json.at(p, "id")))
        .notification("$/setTrace", JsonElement.class, p -> tracing.level(Json.string(p, "value")));
  }

  private Object initialize(JsonElement params) {
    client.introduce(ClientFeatures.of(Json.at(params, "capabilities")));
    tracing.level(Json.string(params, "trace"));
    delivery = delivery();
    settings.initialize(params);
    long processId = Lifecycle.processId(params);
    if (processId > 0) {
      ParentWatch.start(processId, () -> setup.end().accept(1));
    }
    return Capabilities.json(client.features(), setup.version());
  }

  private void initialized() {
    settings.initialized();
    documents.reconsider(sites -> {
      feed.index(sites);
      return false;
    });
  }

  private final class Refreshing implements Feed.Refresh {
    @Override
    public void of(OpenDocument document) throws InterruptedException {
      documents.refresh(document);
    }

    @Override
    public void doubt(OpenDocument cause, Set<String> paths) {
      documents.doubt(cause.site().analyzer(), paths);
    }
  }

  private Delivery delivery() {
    DiagnosticJson json = new DiagnosticJson(client.features(), pages, ownFiles, problems);
    return client.features().diagnostics().pull()
        ? new Pull(client, json, problems)
        : new Push(client, json);
  }
}
