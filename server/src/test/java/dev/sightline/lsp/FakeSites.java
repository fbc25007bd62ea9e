package dev.sightline.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.sightline.analysis.Analyzer;
import dev.sightline.lsp.rpc.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One analyzer for everything; settings come from the editor alone. */
final class FakeSites implements Sites {
  private static final Site.Rules RULES = () -> List.of(FakeAnalyzer.rule("eval"));

  private final Analyzer analyzer;
  private final List<Path> folders = new ArrayList<>();
  private JsonElement settings = JsonNull.INSTANCE;

  FakeSites() {
    this(false);
  }

  /** If fixed, a document is looked at once. */
  FakeSites(boolean fixed) {
    analyzer = fixed ? new FixedAnalyzer() : new FakeAnalyzer();
  }

  @Override
  public Site of(@Nullable Path file) {
    Path root =
        folders.stream().filter(f -> file != null && file.startsWith(f)).findFirst().orElse(null);
    JsonElement most = Json.at(settings, "max-problems");
    return new Site(
        analyzer,
        root,
        root == null ? null : root.resolve(".sightline.yaml"),
        new Site.Policy(
            "save".equals(Json.string(settings, "run")),
            most.isJsonPrimitive() ? most.getAsInt() : 1000,
            false,
            true,
            false,
            false),
        RULES);
  }

  @Override
  public List<Site.FileProblem> problems() {
    String wrong = Json.string(settings, "wrong");
    return wrong == null
        ? List.of()
        : List.of(new Site.FileProblem(Path.of(wrong), 2, 3, true, "unknown key"));
  }

  @Override
  public void folders(List<Path> present) {
    folders.clear();
    folders.addAll(present);
  }

  @Override
  public boolean clientSettings(JsonElement theirs) {
    boolean changed = !settings.equals(theirs);
    settings = theirs;
    return changed;
  }

  @Override
  public List<String> editorProblems() {
    String run = Json.string(settings, "run");
    return run == null || run.equals("save") ? List.of() : List.of("'run' is type or save");
  }

  @Override
  public boolean changed(List<Path> files) {
    return false;
  }
}
