package dev.sightline.lsp;

import dev.sightline.analysis.RulesAlone;
import dev.sightline.analysis.settings.Layer;
import dev.sightline.analysis.settings.LayerReader;
import dev.sightline.analysis.settings.SettingsFiles;
import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.lsp.rulefile.RuleOutline;
import dev.sightline.lsp.rulefile.RuleVocabulary;
import dev.sightline.lsp.rulefile.SettingsVocabulary;
import dev.sightline.lsp.rulefile.Vocabulary;
import dev.sightline.lsp.rulefile.Word;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.RuleFile;
import dev.sightline.rule.load.RuleFileLoader;
import dev.sightline.syntax.Languages;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import dev.sightline.tree.Unit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The open files that tell us what to do: settings and rules, as they stand in the editor. */
final class OwnFiles {
  private static final Pattern RULE_NAME = Pattern.compile(".+\\.ya?ml");
  private static final Pattern WORD = Pattern.compile("[^\\s\"'\\[\\],#][^\\s\"'\\],#]*");

  private @Nullable RulesAlone engine;

  /** What a file is for us. */
  enum Kind {
    SETTINGS,
    RULES,
    NEITHER
  }

  /** Something wrong at an absolute range. */
  record Wrong(Span range, boolean error, String message) {}

  static Kind kind(OpenDocument document, Text text) {
    String name = Uris.name(document.uri());
    if (name.equals(SettingsFiles.NAME)) {
      return Kind.SETTINGS;
    }
    boolean rules = RULE_NAME.matcher(name).matches() && RuleOutline.isRules(text);
    return rules ? Kind.RULES : Kind.NEITHER;
  }

  /** What may be written in a file; empty if it is none of ours. */
  static Optional<Vocabulary> vocabulary(OpenDocument document, Text text) {
    return switch (kind(document, text)) {
      case SETTINGS -> Optional.of(new SettingsVocabulary(() -> words(document.site().rules())));
      case RULES -> Optional.of(new RuleVocabulary());
      case NEITHER -> Optional.empty();
    };
  }

  private static List<Word> words(Site.Rules rules) {
    return rules.all().stream()
        .map(rule -> new Word(rule.id(), rule.advice().message().strip(), ""))
        .toList();
  }

  /** What is wrong in one of our files; null if it is none. */
  @Nullable List<Wrong> wrong(OpenDocument document, Text text) {
    return switch (kind(document, text)) {
      case SETTINGS -> placed(text, settings(document, text.toString()));
      case RULES -> placed(text, rules(document, text.toString()));
      case NEITHER -> null;
    };
  }

  private static List<Problem> settings(OpenDocument document, String text) {
    Path folder = document.file() == null ? null : document.file().getParent();
    String name = Uris.name(document.uri());
    Layer layer =
        LayerReader.file(name, folder == null ? "" : folder.toString().replace('\\', '/'), text);
    List<Problem> all = new ArrayList<>(layer.problems());
    List<String> ids = document.site().rules().all().stream().map(Rule::id).toList();
    all.addAll(new dev.sightline.analysis.settings.Settings(List.of(layer)).strangers(ids));
    return all;
  }

  private List<Problem> rules(OpenDocument document, String text) {
    RuleFile read = new RuleFileLoader(false).load(Uris.name(document.uri()), text);
    List<Problem> all = new ArrayList<>(read.problems());
    all.addAll(engine().prepare(read.rules()).problems());
    return all;
  }

  /** Runs rules as the tests of rules do. Made when first asked for. */
  synchronized RulesAlone engine() {
    RulesAlone known = engine;
    if (known == null) {
      known = new RulesAlone(new Languages(new Unit.Maker()), Clock.systemUTC());
      engine = known;
    }
    return known;
  }

  private static List<Wrong> placed(Text text, List<Problem> problems) {
    return problems.stream()
        .distinct()
        .map(p -> new Wrong(at(text, p.place()), p.level() == Problem.Level.ERROR, p.message()))
        .sorted(Comparator.comparingInt(w -> w.range().start()))
        .toList();
  }

  /** The word at a place. */
  private static Span at(Text text, Place place) {
    int line = Math.clamp(place.line() - 1L, 0, text.lineCount() - 1);
    int start =
        Math.min(text.lineStart(line) + Math.max(0, place.column() - 1), text.lineEnd(line));
    String rest = text.slice(start, text.lineEnd(line));
    Matcher word = WORD.matcher(rest);
    int length = word.find() && word.start() == 0 ? word.end() : Math.min(1, rest.length());
    return new Span(start, start + length);
  }
}
