package dev.sightline.lsp;

import static dev.sightline.lsp.Refusals.required;

import dev.sightline.lsp.rpc.Methods;
import dev.sightline.lsp.rulefile.RuleOutline;
import dev.sightline.lsp.rulefile.Vocabulary;
import dev.sightline.lsp.rulefile.Word;
import dev.sightline.lsp.rulefile.YamlPlace;
import dev.sightline.rule.load.Grammar;
import dev.sightline.text.Position;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Helps those who write rules and settings: what may stand here, what it means, where it leads. */
final class Writing {
  private final Documents documents;
  private final Client client;

  Writing(Documents documents, Client client) {
    this.documents = documents;
    this.client = client;
  }

  void addTo(Methods methods) {
    methods
        .request("textDocument/completion", CompletionParams.class, this::completion)
        .request("textDocument/definition", DefinitionParams.class, this::definition);
  }

  private CompletableFuture<?> completion(CompletionParams params) {
    String uri = DocumentHandlers.uri(params.getTextDocument());
    Position position = position(required(params.getPosition(), "position"));
    return documents.<List<CompletionItem>>ask(
        uri,
        document -> {
          Text text = document.current().snapshot().text();
          int offset = position.offsetIn(text, client.features().encoding());
          List<CompletionItem> items =
              OwnFiles.vocabulary(document, text).map(v -> items(v, text, offset)).orElse(null);
          return CompletableFuture.<@Nullable List<CompletionItem>>completedFuture(items);
        });
  }

  private static Position position(org.eclipse.lsp4j.Position at) {
    return new Position(at.getLine(), at.getCharacter());
  }

  private List<CompletionItem> items(Vocabulary vocabulary, Text text, int offset) {
    YamlPlace place = YamlPlace.of(text, offset);
    List<CompletionItem> items = new ArrayList<>();
    if (place.part() == YamlPlace.Part.KEY || place.part() == YamlPlace.Part.ITEM) {
      vocabulary.keys(place).forEach(word -> items.add(item(word, place, text, true)));
    }
    if (place.part() != YamlPlace.Part.KEY && place.part() != YamlPlace.Part.COMMENT) {
      vocabulary.values(place, text).forEach(word -> items.add(item(word, place, text, false)));
    }
    return items;
  }

  private CompletionItem item(Word word, YamlPlace place, Text text, boolean key) {
    CompletionItem item = new CompletionItem(word.text());
    item.setKind(key ? CompletionItemKind.Property : CompletionItemKind.Value);
    if (!word.help().isEmpty()) {
      item.setDocumentation(content(word));
    }
    boolean holds = key && place.key().isEmpty();
    String colon = !holds ? "" : Grammar.below(word.text()).isEmpty() ? ": " : ":";
    TextEdit edit =
        new TextEdit(
            Ranges.of(text, place.word(), client.features().encoding()), word.text() + colon);
    item.setTextEdit(Either.forLeft(edit));
    item.setFilterText(word.text());
    return item;
  }

  private MarkupContent content(Word word) {
    boolean markdown = client.features().markdown();
    Markup markup = markdown ? Markup.MARKDOWN : Markup.PLAIN;
    String text = markup.prose(word.help());
    if (!word.example().isEmpty()) {
      text += markdown ? "\n\n```yaml\n" + word.example() + "\n```" : "\n\n" + word.example();
    }
    return new MarkupContent(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, text);
  }

  /** The meaning of the key at an offset, in a file of ours. */
  @Nullable Hover hover(OpenDocument document, Text text, int offset) {
    Vocabulary vocabulary = OwnFiles.vocabulary(document, text).orElse(null);
    if (vocabulary == null) {
      return null;
    }
    YamlPlace place = YamlPlace.of(text, offset);
    Span key = place.keyRange();
    boolean onKey = key.start() <= offset && offset <= key.end();
    Word word = onKey ? vocabulary.key(place).orElse(null) : null;
    return word == null
        ? null
        : new Hover(content(word), Ranges.of(text, key, client.features().encoding()));
  }

  private CompletableFuture<?> definition(DefinitionParams params) {
    String uri = DocumentHandlers.uri(params.getTextDocument());
    Position position = position(required(params.getPosition(), "position"));
    return documents.<List<Location>>ask(
        uri,
        document -> {
          Text text = document.current().snapshot().text();
          int offset = position.offsetIn(text, client.features().encoding());
          OpenTexts texts = documents.texts();
          return CompletableFuture.<@Nullable List<Location>>supplyAsync(
              () -> definition(document, text, offset, new Fixtures(texts, client.features())));
        });
  }

  private static @Nullable List<Location> definition(
      OpenDocument document, Text text, int offset, Fixtures fixtures) {
    if (document.file() == null) {
      return null;
    }
    if (OwnFiles.kind(document, text) != OwnFiles.Kind.RULES) {
      return fixtures.rules(document.file(), text, offset);
    }
    for (RuleOutline rule : RuleOutline.of(text)) {
      if (rule.idRange().start() <= offset && offset <= rule.idRange().end()) {
        return fixtures.of(document.file(), rule.id());
      }
    }
    return null;
  }
}
