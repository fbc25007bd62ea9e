package dev.sightline.lsp;

import static dev.sightline.lsp.Refusals.required;

import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.lsp.rpc.Methods;
import dev.sightline.rule.Verdict;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** What can be done about the findings in a range: repair, silence, switch off. */
final class CodeActions {
  private static final int MOST_FINDINGS = 10;

  private final Documents documents;
  private final Client client;
  private final RuleSwitch ruleSwitch;

  CodeActions(Documents documents, Client client, RuleSwitch ruleSwitch) {
    this.documents = documents;
    this.client = client;
    this.ruleSwitch = ruleSwitch;
  }

  void addTo(Methods methods) {
    methods
        .request("textDocument/codeAction", CodeActionParams.class, this::actions)
        .request("codeAction/resolve", CodeAction.class, ruleSwitch::resolve);
  }

  private CompletableFuture<?> actions(CodeActionParams params) {
    String uri = DocumentHandlers.uri(params.getTextDocument());
    Range range = required(params.getRange(), "range");
    required(range.getStart(), "start");
    required(range.getEnd(), "end");
    CodeActionContext context = params.getContext();
    return documents
        .<List<CodeAction>>ask(
            uri,
            document -> {
              Version version = document.current();
              return version.isWanted()
                  ? version.result().thenApply(result -> actions(version, result, range, context))
                  : CompletableFuture.<@Nullable List<CodeAction>>completedFuture(null);
            })
        .thenApply(actions -> actions == null ? List.of() : actions);
  }

  private List<CodeAction> actions(
      Version version, FileResult result, Range range, @Nullable CodeActionContext context) {
    List<String> only = context == null ? null : context.getOnly();
    Span span = Ranges.span(result.text(), range, client.features().encoding());
    Fixes fixes = new Fixes(client.features(), version, result.text());
    List<CodeAction> actions = new ArrayList<>();
    if (wanted(only, CodeActionKind.QuickFix)) {
      quickFixes(version, inRange(result, span), fixes, given(context), actions);
      unused(result, span, fixes, given(context), actions);
      actions.addAll(RuleTests.actions(version, result.text(), span));
    }
    if (wanted(only, Capabilities.FIX_ALL)) {
      CodeAction all = fixes.all(shown(version, result), Capabilities.FIX_ALL);
      if (all != null) {
        actions.add(all);
      }
    }
    boolean reviewed = version.document().site().rules().reviews() != null;
    if (reviewed && wanted(only, Capabilities.REVIEW)) {
      actions.add(review(version));
    }
    return actions;
  }

  private static CodeAction review(Version version) {
    CodeAction action = new CodeAction("Security review of this file");
    action.setKind(Capabilities.REVIEW);
    List<Object> arguments = List.of(version.document().uri());
    action.setCommand(new Command(action.getTitle(), ReviewDocuments.COMMAND, arguments));
    return action;
  }

  private void quickFixes(
      Version version,
      List<Finding> findings,
      Fixes fixes,
      List<Diagnostic> given,
      List<CodeAction> actions) {
    Silence silence = new Silence(client.features(), version, fixes.text());
    Map<String, Finding> rules = new LinkedHashMap<>();
    for (Finding finding : findings) {
      rules.putIfAbsent(finding.rule().id(), finding);
      add(actions, fixes.one(finding), of(given, finding));
    }
    for (Finding finding : findings) {
      add(actions, silence.line(finding), of(given, finding));
    }
    rules.values().forEach(f -> add(actions, ruleSwitch.off(version, f), of(given, f)));
  }

  /** Takes out ignore comments that do nothing. */
  private static void unused(
      FileResult result, Span span, Fixes fixes, List<Diagnostic> given, List<CodeAction> actions) {
    for (FileResult.CommentProblem problem : result.commentProblems()) {
      if (problem.fix() != null
          && problem.range().start() <= span.end()
          && span.start() <= problem.range().end()) {
        List<Diagnostic> shown =
            given.stream().filter(d -> d != null && problem.message().equals(text(d))).toList();
        add(actions, fixes.of(problem.fix()), shown);
      }
    }
  }

  private static @Nullable String text(Diagnostic diagnostic) {
    return diagnostic.getMessage() == null ? null : diagnostic.getMessage().getLeft();
  }

  private static void add(
      List<CodeAction> actions, @Nullable CodeAction action, List<Diagnostic> diagnostics) {
    if (action != null) {
      action.setDiagnostics(diagnostics);
      actions.add(action);
    }
  }

  private static List<Finding> inRange(FileResult result, Span span) {
    return result.findings().stream()
        .filter(f -> f.range().start() <= span.end() && span.start() <= f.range().end())
        .filter(f -> f.suppression() == null || f.isInBaseline())
        .filter(f -> f.judgement().verdict() != Verdict.CLEARED)
        .limit(MOST_FINDINGS)
        .toList();
  }

  private static List<Finding> shown(Version version, FileResult result) {
    return Severities.shown(result.findings(), version.document().site().policy());
  }

  private static List<Diagnostic> given(@Nullable CodeActionContext context) {
    List<Diagnostic> given = context == null ? null : context.getDiagnostics();
    return given == null ? List.of() : given;
  }

  /** Those of the editor's diagnostics that show this finding. */
  private static List<Diagnostic> of(List<Diagnostic> given, Finding finding) {
    return given.stream()
        .filter(d -> d != null && d.getCode() != null)
        .filter(d -> finding.rule().id().equals(d.getCode().get()))
        .filter(d -> d.getData() == null || d.getData().toString().contains(finding.fingerprint()))
        .toList();
  }

  /** Whether a kind is asked for: all are, if none is named; else those below a named one. */
  private static boolean wanted(@Nullable List<String> only, String kind) {
    return only == null
        || only.isEmpty()
        || only.stream()
            .anyMatch(
                k -> k != null && (k.isEmpty() || kind.equals(k) || kind.startsWith(k + ".")));
  }
}
