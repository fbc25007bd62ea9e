package dev.sightline.match;

import dev.sightline.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule made ready for one language. Immutable, for all threads. */
public final class CompiledRule {
  private final Rule rule;
  private final String language;
  private final Term term;
  private final Dependency dependency;
  private final List<StatementList> sequences;
  private final Requirement ofFile;
  // Made when first asked for; two threads make the same.
  private volatile @Nullable Requirement ofBody;
  private volatile @Nullable Requirement ofUnit;

  CompiledRule(Rule rule, String language, Term term) {
    this.rule = rule;
    this.language = language;
    this.term = term;
    this.dependency = Needs.dependency(term, isOfText());
    this.sequences =
        Needs.patterns(term).stream().map(CodePattern::sequence).filter(Objects::nonNull).toList();
    this.ofFile = Needs.ofFile(term);
  }

  public Rule rule() {
    return rule;
  }

  /** The language it is compiled for, {@code generic} or {@code regex} for any text. */
  public String language() {
    return language;
  }

  /** Whether to match it by unit or by file. */
  public Dependency dependency() {
    return dependency;
  }

  /** Whether it runs on text of any kind and not on the tree of a language. */
  public boolean isOfText() {
    return language.equals(RuleCompiler.GENERIC) || language.equals(RuleCompiler.REGEX);
  }

  /** The patterns whose matches may run along several units. */
  List<StatementList> sequences() {
    return sequences;
  }

  /** Names that the prefilter of files may ask for. */
  public Set<String> names() {
    Set<String> all = new HashSet<>();
    ofFile.addTo(all);
    Needs.patterns(term).forEach(pattern -> pattern.requirement().addTo(all));
    return all;
  }

  Term term() {
    return term;
  }

  /** Names without which no match begins in a function's body, or in a unit of another kind. */
  Requirement ofUnit(boolean body) {
    Requirement known = body ? ofBody : ofUnit;
    if (known == null) {
      known = Needs.ofUnit(term, body);
      if (body) {
        ofBody = known;
      } else {
        ofUnit = known;
      }
    }
    return known;
  }

  /** Names without which no file holds a match. */
  Requirement ofFile() {
    return ofFile;
  }

  @Override
  public String toString() {
    return rule.id() + " for " + language;
  }
}
