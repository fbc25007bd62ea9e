package dev.sightline.lsp.rulefile;

import dev.sightline.rule.load.Grammar;
import dev.sightline.rule.load.KeyExamples;
import dev.sightline.rule.load.KeyHelp;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule language. */
public final class RuleVocabulary implements Vocabulary {
  private static final Pattern METAVARIABLE = Pattern.compile("\\$(?:\\.\\.\\.)?[A-Z_][A-Z_0-9]*");
  private static final String INTERNAL = "internal";

  @Override
  public List<Word> keys(YamlPlace place) {
    return Grammar.below(place.parent()).stream()
        .filter(key -> !key.contains(INTERNAL))
        .map(RuleVocabulary::word)
        .toList();
  }

  @Override
  public List<Word> values(YamlPlace place, Text text) {
    boolean item = place.part() == YamlPlace.Part.ITEM;
    String key = item ? place.parent() : place.key();
    List<Word> words = new ArrayList<>();
    Grammar.words(place.parent(), key).stream().map(Word::of).forEach(words::add);
    if (Grammar.mayNameMetavariables(key)) {
      inScope(text, place.word()).forEach(name -> words.add(Word.of(name)));
    }
    return words;
  }

  @Override
  public Optional<Word> key(YamlPlace place) {
    boolean known = Grammar.below(place.parent()).contains(place.key());
    return known
        ? Optional.of(word(place.key())).filter(w -> !w.help().isEmpty())
        : Optional.empty();
  }

  private static Word word(String key) {
    return new Word(key, KeyHelp.of(key).orElse(""), KeyExamples.of(key));
  }

  /** The metavariables of the rule around a place, but for the one that is being written. */
  private static Set<String> inScope(Text text, Span written) {
    Span rule = RuleOutline.around(text, written.start());
    Set<String> names = new TreeSet<>();
    Matcher matcher = METAVARIABLE.matcher(text.slice(rule.start(), rule.end()));
    while (matcher.find()) {
      if (rule.start() + matcher.start() != written.start()) {
        names.add(matcher.group());
      }
    }
    return names;
  }
}
