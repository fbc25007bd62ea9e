package dev.sightline.analysis;

import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.flow.taintmode.TaintRule;
import dev.sightline.flow.taintmode.TaintRuleCompiler;
import dev.sightline.index.Glob;
import dev.sightline.index.Lazy;
import dev.sightline.match.CompiledRule;
import dev.sightline.match.RuleCompiler;
import dev.sightline.match.SymbolKinds;
import dev.sightline.model.ModelSet;
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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules in force, compiled for a language when its first file comes. Safe for all threads. */
final class RuleBooks {
  private static final List<String> OF_TEXT =
      List.of(dev.sightline.rule.Languages.GENERIC, dev.sightline.rule.Languages.REGEX);

  private final Languages languages;
  private final RuleCompiler compiler;
  private final Function<String, List<Rule>> rules;
  private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();
  private final Map<PathFilter, Paths> filters = new ConcurrentHashMap<>();
  private final Map<Key, RuleBook> books = new ConcurrentHashMap<>();
  private final Set<String> begun = ConcurrentHashMap.newKeySet();

  /** The rules of a language and what is wrong with the rest. */
  private record Compiled(
      List<Guarded<CompiledRule>> rules,
      List<Guarded<TaintRule>> taint,
      SymbolKinds symbols,
      List<Problem> problems) {}

  /** A rule and where it applies; rules with the same filter share one. */
  private record Guarded<T>(T rule, Paths paths) {}

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

  /** The rules that apply to a file. Files to which the same rules apply share one book. */
  RuleBook book(Optional<Language> language, String path) {
    Admission admission = new Admission(path);
    String code = language.map(Language::id).orElse("");
    language.ifPresent(l -> admit(compiled(l.id()), admission));
    OF_TEXT.forEach(id -> admit(compiled(id), admission));
    return books.computeIfAbsent(new Key(code, admission.admitted()), this::make);
  }

  /** The rules that look at a file, those too that follow data instead of matching. */
  List<Rule> looking(Optional<Language> language, String path) {
    Admission admission = new Admission(path);
    List<String> ids = new ArrayList<>(OF_TEXT);
    language.ifPresent(l -> ids.add(0, l.id()));
    return ids.stream()
        .flatMap(id -> rules.apply(id).stream())
        .filter(
            rule -> admission.admits(filters.computeIfAbsent(rule.search().paths(), Paths::new)))
        .distinct()
        .toList();
  }

  private static void admit(Compiled rules, Admission admission) {
    rules.rules.forEach(g -> admission.admits(g.paths));
    rules.taint.forEach(g -> admission.admits(g.paths));
  }

  /** Compiles the rules of a language in the background, if that was not begun yet. */
  void prepare(Optional<Language> language) {
    String id = language.map(Language::id).orElse("");
    if (!id.isEmpty() && begun.add(id)) {
      Thread.ofPlatform().daemon().name("sightline-rules").start(() -> compiled(id));
    }
  }

  private RuleBook make(Key key) {
    List<CompiledRule> ofCode = List.of();
    List<TaintRule> taint = List.of();
    if (!key.language.isEmpty()) {
      Compiled own = compiled(key.language);
      ofCode = admitted(own.rules, key);
      taint = admitted(own.taint, key);
    }
    List<CompiledRule> ofText = new ArrayList<>();
    OF_TEXT.forEach(id -> ofText.addAll(admitted(compiled(id).rules, key)));
    return RuleBook.of(ofCode, ofText, taint);
  }

  private static <T> List<T> admitted(List<Guarded<T>> rules, Key key) {
    return rules.stream().filter(g -> key.admitted.contains(g.paths)).map(Guarded::rule).toList();
  }

  private Compiled compiled(String language) {
    Compiled known = compiled.get(language);
    return known != null ? known : compiled.computeIfAbsent(language, this::compile);
  }

  private Compiled compile(String language) {
    Problems problems = new Problems();
    List<Guarded<CompiledRule>> guarded = new ArrayList<>();
    List<Guarded<TaintRule>> taint = new ArrayList<>();
    TaintRuleCompiler taintRules = new TaintRuleCompiler(compiler);
    for (Rule rule : rules.apply(language)) {
      Paths paths = filters.computeIfAbsent(rule.search().paths(), Paths::new);
      compiler.compile(rule, problems).stream()
          .filter(c -> c.language().equals(language))
          .forEach(c -> guarded.add(new Guarded<>(c, paths)));
      taintRules
          .compile(rule, language, problems)
          .ifPresent(t -> taint.add(new Guarded<>(t, paths)));
    }
    boolean ofText = OF_TEXT.contains(language);
    SymbolKinds symbols = ofText ? SymbolKinds.NONE : kinds(language);
    return new Compiled(List.copyOf(guarded), List.copyOf(taint), symbols, problems.list());
  }

  /** Models are read when the first rule asks for one. */
  private static SymbolKinds kinds(String language) {
    Lazy<ModelSet> models = new Lazy<>(() -> Pack.models(language));
    return (name, kind) -> models.get().hasKind(name, kind);
  }

  /** What is wrong with the patterns of every rule in force; compiles what was not yet needed. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>();
    languages.all().forEach(l -> all.addAll(compiled(l.id()).problems));
    OF_TEXT.forEach(id -> all.addAll(compiled(id).problems));
    return all;
  }

  /** What a book is made of: a language, perhaps empty, and the filters that let a file in. */
  private record Key(String language, Set<Paths> admitted) {}

  /** A rule's {@code paths}. Compared by identity: equal filters are the same object. */
  private static final class Paths {
    private final List<Named> include;
    private final List<Named> exclude;

    Paths(PathFilter filter) {
      include = filter.include().stream().map(Named::of).toList();
      exclude = filter.exclude().stream().map(Named::of).toList();
    }
  }

  /** A glob as written and ready to match. */
  private record Named(String text, Glob glob) {
    static Named of(String text) {
      return new Named(text, Glob.of(text));
    }
  }

  /** Which filters let one file in; filters have many globs in common, so each is tried once. */
  private static final class Admission {
    private final String path;
    private final Map<String, Boolean> matched = new HashMap<>();
    private final Map<Paths, Boolean> decided = new HashMap<>();

    Admission(String path) {
      this.path = path;
    }

    boolean admits(Paths paths) {
      return decided.computeIfAbsent(
          paths,
          p ->
              (p.include.isEmpty() || p.include.stream().anyMatch(this::matches))
                  && p.exclude.stream().noneMatch(this::matches));
    }

    private boolean matches(Named glob) {
      return matched.computeIfAbsent(glob.text, text -> glob.glob.matches(path));
    }

    Set<Paths> admitted() {
      return decided.entrySet().stream()
          .filter(Map.Entry::getValue)
          .map(Map.Entry::getKey)
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
