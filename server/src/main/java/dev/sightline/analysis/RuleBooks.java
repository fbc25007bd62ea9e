package dev.sightline.analysis;

import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.index.Glob;
import dev.sightline.match.CompiledRule;
import dev.sightline.match.RuleCompiler;
import dev.sightline.match.SymbolKinds;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Rule.PathFilter;
import dev.sightline.rule.load.Pack;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The rules in force, compiled for a language when its first file comes. Safe for all threads. */
final class RuleBooks {
  private static final List<String> OF_TEXT =
      List.of(dev.sightline.rule.Languages.GENERIC, dev.sightline.rule.Languages.REGEX);

  private final Languages languages;
  private final RuleCompiler compiler;
  private final Function<String, List<Rule>> rules;
  private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();

  /** The rules of a language and what is wrong with the rest. */
  private record Compiled(List<Guarded> rules, SymbolKinds symbols, List<Problem> problems) {}

  /** A rule and where it applies; rules with the same filter share one. */
  private record Guarded(CompiledRule rule, Paths paths) {}

  /** For some front ends; {@code rules} gives the rules in force for a language's id. */
  RuleBooks(Languages languages, RuleCompiler compiler, Function<String, List<Rule>> rules) {
    this.languages = languages;
    this.compiler = compiler;
    this.rules = rules;
  }

  Languages languages() {
    return languages;
  }

  SymbolKinds symbols(Optional<Language> language) {
    return language.map(l -> compiled(l.id()).symbols).orElse(SymbolKinds.NONE);
  }

  /** The rules that apply to a file. */
  RuleBook book(Optional<Language> language, String path) {
    Map<Paths, Boolean> applies = new HashMap<>();
    List<CompiledRule> ofCode = new ArrayList<>();
    language.ifPresent(l -> collect(l.id(), path, applies, ofCode));
    List<CompiledRule> ofText = new ArrayList<>();
    OF_TEXT.forEach(id -> collect(id, path, applies, ofText));
    return RuleBook.of(ofCode, ofText);
  }

  private void collect(
      String language, String path, Map<Paths, Boolean> applies, List<CompiledRule> into) {
    for (Guarded guarded : compiled(language).rules) {
      if (applies.computeIfAbsent(guarded.paths, p -> p.admit(path))) {
        into.add(guarded.rule);
      }
    }
  }

  private Compiled compiled(String language) {
    return compiled.computeIfAbsent(language, this::compile);
  }

  private Compiled compile(String language) {
    Problems problems = new Problems();
    Map<PathFilter, Paths> filters = new HashMap<>();
    List<Guarded> guarded = new ArrayList<>();
    for (Rule rule : rules.apply(language)) {
      Paths paths = filters.computeIfAbsent(rule.search().paths(), Paths::of);
      compiler.compile(rule, problems).stream()
          .filter(c -> c.language().equals(language))
          .forEach(c -> guarded.add(new Guarded(c, paths)));
    }
    boolean ofText = OF_TEXT.contains(language);
    SymbolKinds symbols = ofText ? SymbolKinds.NONE : Pack.models(language)::hasKind;
    return new Compiled(List.copyOf(guarded), symbols, problems.list());
  }

  /** What is wrong with the patterns of every rule in force; compiles what was not yet needed. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>();
    languages.all().forEach(l -> all.addAll(compiled(l.id()).problems));
    OF_TEXT.forEach(id -> all.addAll(compiled(id).problems));
    return all;
  }

  /** A rule's {@code paths}. Compared by identity: equal filters are the same object. */
  private static final class Paths {
    private final List<Glob> include;
    private final List<Glob> exclude;

    private Paths(PathFilter filter) {
      include = filter.include().stream().map(Glob::of).toList();
      exclude = filter.exclude().stream().map(Glob::of).toList();
    }

    static Paths of(PathFilter filter) {
      return new Paths(filter);
    }

    boolean admit(String path) {
      return (include.isEmpty() || include.stream().anyMatch(g -> g.matches(path)))
          && exclude.stream().noneMatch(g -> g.matches(path));
    }
  }
}
