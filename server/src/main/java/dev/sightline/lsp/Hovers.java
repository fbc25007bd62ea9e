package dev.sightline.lsp;

import static dev.sightline.lsp.Refusals.required;

import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Reviews;
import dev.sightline.analysis.baseline.Baseline;
import dev.sightline.lsp.rpc.Methods;
import dev.sightline.review.EffectTable;
import dev.sightline.rule.Verdict;
import dev.sightline.text.Position;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** Hovers over findings and ignore comments; over everything else nothing, for others to fill. */
final class Hovers {
  private static final int MOST = 3;

  private final Documents documents;
  private final Client client;
  private final RulePages pages;
  private final Writing writing;
  private final Executor worker;

  Hovers(Documents documents, Client client, RulePages pages, Writing writing, Executor worker) {
    this.worker = worker;
    this.writing = writing;
    this.documents = documents;
    this.client = client;
    this.pages = pages;
  }

  void addTo(Methods methods) {
    methods.request("textDocument/hover", HoverParams.class, this::hover);
  }

  private CompletableFuture<?> hover(HoverParams params) {
    String uri = DocumentHandlers.uri(params.getTextDocument());
    org.eclipse.lsp4j.Position at = required(params.getPosition(), "position");
    Position position = new Position(at.getLine(), at.getCharacter());
    return documents.<Hover>ask(
        uri,
        document ->
            document.current().isWanted()
                ? hover(document.current(), position)
                : CompletableFuture.<@Nullable Hover>completedFuture(null));
  }

  private CompletableFuture<@Nullable Hover> hover(Version version, Position position) {
    OpenDocument document = version.document();
    CompletableFuture<@Nullable Hover> plain =
        version.result().thenApply(result -> hover(document, result, position));
    return document.site().policy().showEffects()
        ? plain.thenCombineAsync(
            version.result(),
            (hover, result) -> hover == null ? effects(version, result, position) : hover,
            worker)
        : plain;
  }

  /** What the function or call under the cursor does. */
  private @Nullable Hover effects(Version version, FileResult result, Position position) {
    OpenDocument document = version.document();
    Reviews reviews = document.site().rules().reviews();
    int offset = position.offsetIn(result.text(), client.features().encoding());
    Markup markup = client.features().markdown() ? Markup.MARKDOWN : Markup.PLAIN;
    EffectTable.Row row =
        reviews == null
            ? null
            : reviews
                .effectsAt(
                    new Reviews.Reviewed(result, document.languageId()),
                    offset,
                    version::isAbandoned)
                .orElse(null);
    String text = row == null ? null : new EffectHover(markup, document.site().root()).text(row);
    return text == null ? null : hover(List.of(text), markup, null);
  }

  private @Nullable Hover hover(OpenDocument document, FileResult result, Position position) {
    int offset = position.offsetIn(result.text(), client.features().encoding());
    boolean cleared = document.site().policy().showCleared();
    Markup markup = client.features().markdown() ? Markup.MARKDOWN : Markup.PLAIN;
    FindingHover layout = new FindingHover(markup, pages, document.site().root());
    String comment = Comments.of(document.languageId(), document.uri()).opening();
    List<String> texts = new ArrayList<>();
    Span around = null;
    for (Finding finding : result.findings()) {
      Finding.Suppression silent = finding.suppression();
      boolean shown = cleared || finding.judgement().verdict() != Verdict.CLEARED;
      if (silent == null && shown && holds(finding.range(), offset)) {
        texts.add(layout.text(finding, comment));
        around = around == null ? finding.range() : around;
      } else if (silent != null && holds(silent.comment(), offset)) {
        texts.add(silenced(markup, silent) + "\n\n" + layout.text(finding, comment));
        around = around == null ? silent.comment() : around;
      }
    }
    return around == null
        ? writing.hover(document, result.text(), offset)
        : hover(texts, markup, range(result.text(), around));
  }

  private static String silenced(Markup markup, Finding.Suppression silent) {
    if (silent.dialect().equals(Baseline.DIALECT)) {
      return markup.prose("This was here when the baseline was written, so it counts no more.");
    }
    String reason = silent.reason();
    return markup.prose(
        reason == null
            ? "This comment silences the finding below, and gives no reason."
            : "This comment silences the finding below: " + reason);
  }

  private Hover hover(List<String> texts, Markup markup, @Nullable Range range) {
    String kind = client.features().markdown() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
    List<String> first = texts.subList(0, Math.min(MOST, texts.size()));
    return new Hover(new MarkupContent(kind, String.join(markup.divider(), first)), range);
  }

  private static boolean holds(Span span, int offset) {
    return span.start() <= offset && offset <= span.end();
  }

  private Range range(Text text, Span span) {
    return Ranges.of(text, span, client.features().encoding());
  }
}
