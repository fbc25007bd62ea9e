package dev.sightline.lsp;

import static dev.sightline.lsp.Refusals.required;

import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.lsp.rpc.Methods;
import dev.sightline.text.Position;
import dev.sightline.text.PositionEncoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Marks in the text where untrusted data comes in and where it arrives, if a setting says so. */
final class InlayHints {
  private final Documents documents;
  private final Client client;

  InlayHints(Documents documents, Client client) {
    this.documents = documents;
    this.client = client;
  }

  void addTo(Methods methods) {
    methods.request("textDocument/inlayHint", InlayHintParams.class, this::hints);
  }

  private CompletableFuture<?> hints(InlayHintParams params) {
    String uri = DocumentHandlers.uri(params.getTextDocument());
    Range range = required(params.getRange(), "range");
    return documents.<List<InlayHint>>ask(
        uri,
        document ->
            document.site().policy().inlayHints() && document.current().isWanted()
                ? document.current().result().thenApply(result -> of(result, range))
                : CompletableFuture.completedFuture(List.of()));
  }

  private List<InlayHint> of(FileResult result, Range range) {
    Map<Integer, InlayHint> hints = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      List<Finding.Step> flow = finding.trace().flow();
      if (!flow.isEmpty() && finding.suppression() == null) {
        sources(result, flow, hints);
        int at = finding.range().start();
        String says = finding.judgement().message();
        hints.putIfAbsent(at, hint(result, at, "tainted", says));
      }
    }
    List<InlayHint> shown = new ArrayList<>(hints.values());
    shown.removeIf(hint -> !holds(range, hint.getPosition()));
    shown.sort(
        Comparator.comparingInt((InlayHint hint) -> hint.getPosition().getLine())
            .thenComparingInt(hint -> hint.getPosition().getCharacter()));
    return shown;
  }

  private void sources(FileResult result, List<Finding.Step> flow, Map<Integer, InlayHint> hints) {
    for (Finding.Step step : flow) {
      boolean here = step.location().path().equals(result.path());
      if (here && step.kind() == Finding.Step.Kind.SOURCE) {
        int line = Math.max(0, step.location().line() - 1);
        Position place = new Position(line, Math.max(0, step.location().column() - 1));
        int at = place.offsetIn(result.text(), PositionEncoding.UTF_16);
        hints.putIfAbsent(at, hint(result, at, "untrusted", step.note()));
      }
    }
  }

  private InlayHint hint(FileResult result, int at, String label, String says) {
    Position place = Position.of(result.text(), at, client.features().encoding());
    InlayHint hint =
        new InlayHint(
            new org.eclipse.lsp4j.Position(place.line(), place.character()),
            Either.forLeft(label + ":"));
    hint.setTooltip(says);
    hint.setPaddingRight(true);
    return hint;
  }

  private static boolean holds(Range range, org.eclipse.lsp4j.Position at) {
    return range.getStart().getLine() <= at.getLine() && at.getLine() <= range.getEnd().getLine();
  }
}
