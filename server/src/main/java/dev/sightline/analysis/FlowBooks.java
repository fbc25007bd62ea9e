package dev.sightline.analysis;

import dev.sightline.flow.CallGraph;
import dev.sightline.flow.ProgramFile;
import dev.sightline.index.Dependency;
import dev.sightline.index.ModuleName;
import dev.sightline.index.Modules;
import dev.sightline.index.Workspace;
import dev.sightline.model.ModelSet;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.Pack;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.SourceTree;
import dev.sightline.value.Environment;
import dev.sightline.value.FileValues;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The flow rules in force with the program that they look at, made ready for a language when its
 * first file comes. Safe for all threads.
 */
final class FlowBooks {
  private final Supplier<Workspace> workspace;
  private final Languages languages;
  private final Function<String, List<Rule>> rules;
  private final Flows.Threats threats;
  private final long budget;
  private final Map<String, Book> books = new ConcurrentHashMap<>();

  /** The program in one language. */
  private record Book(Flows flows, WorkspaceProgram program, Named named) {}

  /** Makes files of the program, each with the name under which it is imported. */
  private record Named(Modules modules, Environment environment) {
    ProgramFile file(String path, boolean installed, SourceTree tree) {
      ModuleName module = modules.nameOf(path);
      Environment here = environment.withModule(module.dotted(), module.isPackage());
      return new ProgramFile(path, installed, FileValues.of(tree, here));
    }
  }

  /**
   * For the files of some workspace as they are when the first of a language is looked at.
   *
   * @param rules gives the rules in force for a language's id
   * @param budget steps that the evaluation of one function may take
   */
  FlowBooks(
      Supplier<Workspace> workspace,
      Languages languages,
      Function<String, List<Rule>> rules,
      Flows.Threats threats,
      long budget) {
    this.workspace = workspace;
    this.languages = languages;
    this.rules = rules;
    this.threats = threats;
    this.budget = budget;
  }

  /**
   * What patterns found in a version of a file, settled by flows.
   *
   * @param edited whether it is open in an editor
   */
  List<Draft> settled(
      FileVersion version, boolean edited, List<Draft> patterns, Cancellation cancellation) {
    SourceTree tree = version.tree();
    if (tree == null) {
      if (edited) {
        books.values().forEach(book -> book.flows.opened(version.path(), version.text()));
      }
      return patterns;
    }
    Book book = books.computeIfAbsent(tree.language(), this::make);
    ProgramFile before = edited ? book.program.opened(version.path()) : null;
    ProgramFile file =
        before == null
            ? book.named.file(version.path(), false, tree)
            : new ProgramFile(version.path(), false, before.values().next(tree));
    return edited
        ? book.flows.edited(file, patterns, cancellation)
        : book.flows.settled(file, patterns, cancellation);
  }

  /** Whether there are rules that look at more than one file for a version's language. */
  boolean concern(FileVersion version) {
    SourceTree tree = version.tree();
    return tree != null && books.computeIfAbsent(tree.language(), this::make).flows.areThere();
  }

  /** Paths of open files of which other things may hold since a version was looked at. */
  Set<String> doubtful(FileVersion version) {
    SourceTree tree = version.tree();
    Set<String> files = new HashSet<>();
    books.forEach((language, book) -> {
      if (tree == null || tree.language().equals(language)) {
        files.addAll(book.flows.doubtful(version.path()));
      }
    });
    return files;
  }

  /** What the flows of a file as it lies on disk rest on besides it, once they were looked for. */
  List<Dependency> reads(String path) {
    return books.values().stream().flatMap(book -> book.flows.reads(path).stream()).toList();
  }

  /** The program in one language, for those who ask what it does. */
  record Code(CallGraph calls, WorkspaceProgram program, Modules modules) {}

  /** The program in a language, as it was last looked at. */
  Code code(String language, Cancellation cancellation) {
    Book book = books.computeIfAbsent(language, this::make);
    return new Code(book.flows.calls(cancellation), book.program, book.named.modules);
  }

  private Book make(String language) {
    Workspace files = workspace.get();
    Language frontEnd = languages.named(language).orElseThrow();
    ModelSet models = Pack.models(language);
    Environment plain = Environment.of(language);
    Environment environment =
        plain.with(new ModelLibrary(plain.library(), models)).withBudget(budget);
    Named named = new Named(files.modules(language), environment);
    WorkspaceProgram program =
        new WorkspaceProgram(
            language,
            files,
            named.modules,
            (path, installed) ->
                Optional.ofNullable(tree(files, frontEnd, path))
                    .map(tree -> named.file(path, installed, tree)));
    EvidenceWorld world = new EvidenceWorld(files, named.modules);
    Flows flows = new Flows(program, world, models, rules.apply(language), threats);
    return new Book(flows, program, named);
  }

  private static @Nullable SourceTree tree(Workspace files, Language language, String path) {
    String text = language.accepts(path, "") ? files.text(path) : null;
    return text == null || text.length() > Engine.LARGEST_PARSED ? null : language.parse(text);
  }
}
