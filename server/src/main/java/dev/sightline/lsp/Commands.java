package dev.sightline.lsp;

import com.google.gson.JsonElement;
import dev.sightline.lsp.rpc.Json;
import dev.sightline.lsp.rpc.Methods;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Carries out what code actions leave to us; each takes a document, and most a rule's id. */
record Commands(RuleSwitch ruleSwitch, RuleTests ruleTests, ReviewDocuments reviews) {
  static final List<String> ALL =
      List.of(RuleSwitch.COMMAND, RuleTests.COMMAND, ReviewDocuments.COMMAND);

  void addTo(Methods methods) {
    methods.request("workspace/executeCommand", ExecuteCommandParams.class, this::execute);
  }

  private CompletableFuture<?> execute(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments();
    if (params.getCommand() == null || !ALL.contains(params.getCommand())) {
      throw Refusals.of(ResponseErrorCode.InvalidParams, "no such command");
    }
    if (params.getCommand().equals(ReviewDocuments.COMMAND)) {
      String document = arguments == null || arguments.isEmpty() ? null : text(arguments.get(0));
      if (document == null) {
        throw Refusals.of(ResponseErrorCode.InvalidParams, "a document is needed");
      }
      return reviews.open(document);
    }
    String uri = arguments == null || arguments.size() < 2 ? null : text(arguments.get(0));
    String id = uri == null ? null : text(arguments.get(1));
    if (uri == null || id == null) {
      throw Refusals.of(ResponseErrorCode.InvalidParams, "a document and a rule are needed");
    }
    return params.getCommand().equals(RuleTests.COMMAND)
        ? ruleTests.run(uri, id)
        : ruleSwitch.execute(uri, id);
  }

  private static @Nullable String text(@Nullable Object argument) {
    return argument instanceof JsonElement json ? Json.string(json) : null;
  }
}
