package dev.sightline.lsp;

import dev.sightline.analysis.ruletest.CaseResult;
import dev.sightline.analysis.ruletest.Outcome;
import dev.sightline.analysis.ruletest.RuleTester;
import dev.sightline.analysis.ruletest.TestCase;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.lsp.rulefile.RuleOutline;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Runs a rule over its fixtures when somebody asks: what is not as the fixtures say becomes
 * diagnostics in them, until the rule is tested again.
 */
final class RuleTests {
  /** Arguments: the rule file's URI and the rule's id. */
  static final String COMMAND = "sightline.testRule";

  private static final String CODE = "sightline.rule-test";

  private final Documents documents;
  private final Client client;
  private final OwnFiles ownFiles;
  private final FileProblems problems;
  private final Consumer<Set<Path>> changed;

  /**
   * @param changed told of the files of which the problems changed
   */
  RuleTests(
      Documents documents,
      Client client,
      OwnFiles ownFiles,
      FileProblems problems,
      Consumer<Set<Path>> changed) {
    this.documents = documents;
    this.client = client;
    this.ownFiles = ownFiles;
    this.problems = problems;
    this.changed = changed;
  }

  /** One action for each rule in a range of a rule file. */
  static List<CodeAction> actions(Version version, Text text, Span range) {
    List<CodeAction> actions = new ArrayList<>();
    if (OwnFiles.kind(version.document(), text) == OwnFiles.Kind.RULES) {
      for (RuleOutline rule : RuleOutline.of(text)) {
        if (rule.range().start() <= range.end() && range.start() <= rule.range().end()) {
          CodeAction action = new CodeAction("Test " + rule.id() + " on its fixtures");
          action.setKind(CodeActionKind.QuickFix);
          List<Object> arguments = List.of(version.document().uri(), rule.id());
          action.setCommand(new Command(action.getTitle(), COMMAND, arguments));
          actions.add(action);
        }
      }
    }
    return actions;
  }

  CompletableFuture<?> run(String uri, String id) {
    return documents.<String>ask(
        uri,
        document -> {
          OpenTexts texts = documents.texts();
          return CompletableFuture.<@Nullable String>supplyAsync(() -> {
            String outcome = document.file() == null ? "" : run(document.file(), id, texts);
            return outcome;
          });
        });
  }

  private String run(Path file, String id, OpenTexts texts) {
    Path folder = file.toAbsolutePath().getParent();
    String root = DiskFileSystem.slashes(folder == null ? file : folder);
    RuleTester tester = new RuleTester(texts, root, ownFiles.engine());
    Map<Path, List<Site.FileProblem>> wrong = new HashMap<>();
    String said = "There is no rule " + id + " that can be run: see the problems of its file.";
    boolean passed = false;
    for (TestCase test : new Fixtures(texts, client.features()).cases(file)) {
      CaseResult result = tester.run(test);
      for (Outcome outcome : result.outcomes()) {
        if (outcome.rule().id().equals(id)) {
          outcome.failures().forEach(f -> failure(root, id, f, wrong));
          passed = outcome.passed() && outcome.isTested();
          said = sentence(outcome, test.targets().size());
        }
      }
      for (CaseResult.NotRun not : result.notRun()) {
        said = not.ruleId().equals(id) ? id + " was not run: " + not.why() + "." : said;
      }
    }
    changed.accept(problems.tested(id, wrong));
    client.notify(
        "window/showMessage",
        new MessageParams(passed ? MessageType.Info : MessageType.Warning, said));
    return said;
  }

  private static String sentence(Outcome outcome, int fixtures) {
    String id = outcome.rule().id();
    if (fixtures == 0 || !outcome.isTested()) {
      return id
          + " has no fixture: put a file of its name beside it, with comments 'ruleid: "
          + id
          + "' above the lines that it must find.";
    }
    if (outcome.passed()) {
      return id + " finds what its fixture says, and nothing else.";
    }
    int missed = outcome.failures().stream().mapToInt(f -> f.missed().size()).sum();
    int extra = outcome.failures().stream().mapToInt(f -> f.unexpected().size()).sum();
    return id + " misses " + missed + " lines of its fixture and finds " + extra + " too many.";
  }

  private static void failure(
      String root, String id, Outcome.Failure failure, Map<Path, List<Site.FileProblem>> into) {
    Path file = Path.of(root).resolve(failure.path());
    List<Site.FileProblem> here = into.computeIfAbsent(file, f -> new ArrayList<>());
    for (int line : failure.missed()) {
      here.add(problem(file, line, id + " does not find this line, though it should."));
    }
    for (int line : failure.unexpected()) {
      here.add(problem(file, line, id + " finds this line, though nothing says so."));
    }
  }

  private static Site.FileProblem problem(Path file, int line, String message) {
    return new Site.FileProblem(file, line, 1, true, CODE, message);
  }
}
