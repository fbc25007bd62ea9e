package dev.sightline.analysis;

import dev.sightline.flow.ProgramFile;
import dev.sightline.index.FileFinder;
import dev.sightline.index.FileSystem;
import dev.sightline.index.Folders;
import dev.sightline.index.ModuleName;
import dev.sightline.index.Modules;
import dev.sightline.index.python.EnvironmentFinder;
import dev.sightline.index.python.PythonModules;
import dev.sightline.model.ModelSet;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.Pack;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.SourceTree;
import dev.sightline.value.Environment;
import dev.sightline.value.FileValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The flow rules in force with the program that they look at, made ready for a language when its
 * first file comes. Safe for all threads.
 */
final class FlowBooks {
  private final Workspace workspace;
  private final Function<String, List<Rule>> rules;
  private final Flows.Threats threats;
  private final long budget;
  private final Map<String, Book> books = new ConcurrentHashMap<>();

  /**
   * Where the files of a program lie.
   *
   * @param root absolute
   * @param python interpreter or folder of an environment, absolute; null to look in the root
   */
  record Workspace(FileSystem files, String root, Languages languages, @Nullable String python) {}

  /** The program in one language. */
  private record Book(
      Flows flows, WorkspaceProgram program, Modules modules, Environment environment) {
    ProgramFile file(String path, boolean installed, SourceTree tree) {
      ModuleName module = modules.nameOf(path);
      Environment here = environment.withModule(module.dotted(), module.isPackage());
      return new ProgramFile(path, installed, FileValues.of(tree, here));
    }
  }

  /**
   * For some workspace.
   *
   * @param rules gives the rules in force for a language's id
   * @param budget steps that the evaluation of one function may take
   */
  FlowBooks(
      Workspace workspace, Function<String, List<Rule>> rules, Flows.Threats threats, long budget) {
    this.workspace = workspace;
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
      return patterns;
    }
    Book book = books.computeIfAbsent(tree.language(), this::make);
    ProgramFile before = edited ? book.program.opened(version.path()) : null;
    ProgramFile file =
        before == null
            ? book.file(version.path(), false, tree)
            : new ProgramFile(version.path(), false, before.values().next(tree));
    return edited
        ? book.flows.edited(file, patterns, cancellation)
        : book.flows.settled(file, patterns, cancellation);
  }

  private Book make(String language) {
    Folders folders = Folders.of(workspace.files());
    EnvironmentFinder environments =
        new EnvironmentFinder(workspace.files(), folders, workspace.root());
    Language frontEnd = workspace.languages().named(language).orElseThrow();
    Modules modules =
        new PythonModules(
            folders,
            workspace.root(),
            () -> environments.find(workspace.python()),
            () -> files(frontEnd));
    ModelSet models = Pack.models(language);
    Environment environment =
        Environment.PYTHON
            .with(new ModelLibrary(Environment.PYTHON.library(), models))
            .withBudget(budget);
    WorkspaceProgram program =
        new WorkspaceProgram(
            new WorkspaceProgram.Origin(
                workspace.files(),
                workspace.root(),
                modules,
                (path, installed, content) ->
                    read(frontEnd, modules, environment, new Raw(path, installed, content))));
    Flows flows = new Flows(program, models, rules.apply(language), threats);
    return new Book(flows, program, modules, environment);
  }

  private List<String> files(Language language) {
    return FileFinder.below(workspace.files(), workspace.root(), "", List.of(), () -> false)
        .paths()
        .stream()
        .filter(path -> language.accepts(path, ""))
        .toList();
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Raw(String path, boolean installed, byte[] content) {}

  private static Optional<ProgramFile> read(
      Language language, Modules modules, Environment environment, Raw raw) {
    if (raw.content.length > Engine.LARGEST_PARSED || !language.accepts(raw.path, "")) {
      return Optional.empty();
    }
    SourceTree tree = language.parse(language.decode(raw.content).text());
    ModuleName module = modules.nameOf(raw.path);
    Environment here = environment.withModule(module.dotted(), module.isPackage());
    return Optional.of(new ProgramFile(raw.path, raw.installed, FileValues.of(tree, here)));
  }
}
