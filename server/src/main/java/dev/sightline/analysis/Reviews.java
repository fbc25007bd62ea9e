package dev.sightline.analysis;

import dev.sightline.flow.CallGraph;
import dev.sightline.flow.CallGraph.Entrance;
import dev.sightline.flow.FunctionKey;
import dev.sightline.flow.ProgramFile;
import dev.sightline.review.EffectSearch;
import dev.sightline.review.EffectTable;
import dev.sightline.review.Fact;
import dev.sightline.review.Material;
import dev.sightline.review.Reach;
import dev.sightline.review.Review;
import dev.sightline.review.Reviewer;
import dev.sightline.syntax.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews files and folders of a project. Safe for all threads. */
public final class Reviews {
  private final Project project;

  public Reviews(Project project) {
    this.project = project;
  }

  /**
   * A version of a file of which is known what rules found.
   *
   * @param languageId as the editor names it, or empty to tell by path
   */
  public record Reviewed(FileResult result, String languageId) {}

  /** The review of a version of a file. */
  public Review of(Reviewed file, Cancellation cancellation) {
    return Reviewer.of(material(file.result.path(), List.of(file), cancellation));
  }

  /** The review of all files below a folder; of the workspace if its path is empty. */
  public Review of(String folder, List<Reviewed> files, Cancellation cancellation) {
    return Reviewer.of(material(folder, files, cancellation));
  }

  /** Looks at the calls of a file, so that a review that comes later finds them known. */
  public void prepare(Reviewed file, Cancellation cancellation) {
    Part part = part(file, cancellation);
    if (part.file != null && part.code != null) {
      CallGraph calls = part.code.calls();
      roots(part.file).forEach(calls::of);
    }
  }

  /** What each function of some files does. */
  public EffectTable effects(List<Reviewed> files, Cancellation cancellation) {
    List<Part> parts = files.stream().map(f -> part(f, cancellation)).toList();
    ReviewLines lines = new ReviewLines(parts, project);
    List<EffectTable.Row> rows = new ArrayList<>();
    for (Part part : parts) {
      if (part.file != null) {
        EffectSearch search = new EffectSearch(calls(part));
        for (FunctionKey key : roots(part.file)) {
          rows.add(row(part.file, key, search, lines));
        }
      }
    }
    return new EffectTable(rows);
  }

  private static EffectTable.Row row(
      ProgramFile file, FunctionKey key, EffectSearch search, ReviewLines lines) {
    int offset = CallGraph.name(file, key).start();
    int line = file.tree().text().lineOf(offset) + 1;
    Fact at =
        lines.fact(
            file.path(), line, key.isFile() || key.isScript() ? "code outside functions" : "");
    return EffectTable.row(key, at, search.of(List.of(key)), lines);
  }

  /**
   * What happens at an offset of a file: if a function's name or a call stands there.
   *
   * @return a row of what it does, nothing if nothing stands there
   */
  public Optional<EffectTable.Row> effectsAt(
      Reviewed reviewed, int offset, Cancellation cancellation) {
    Part part = part(reviewed, cancellation);
    if (part.file == null) {
      return Optional.empty();
    }
    ReviewLines lines = new ReviewLines(List.of(part), project);
    return new EffectsAt(part.file, calls(part), lines).of(offset);
  }

  /** One file, and the program in its language. */
  record Part(
      Reviewed reviewed,
      Optional<Language> language,
      Engines.Made made,
      FlowBooks.@Nullable Code code,
      @Nullable ProgramFile file) {}

  private Part part(Reviewed reviewed, Cancellation cancellation) {
    FileResult result = reviewed.result;
    Optional<Language> language = language(reviewed);
    Engines.Made made = project.made(result.path());
    FlowBooks.Code code = language.map(l -> made.flows().code(l.id(), cancellation)).orElse(null);
    ProgramFile file = code == null ? null : code.program().file(result.path());
    return new Part(reviewed, language, made, code, file);
  }

  private Optional<Language> language(Reviewed reviewed) {
    var languages = project.setup().languages();
    var text = reviewed.result.text();
    String first = text.slice(0, Math.min(200, text.lineEnd(0)));
    return languages
        .named(reviewed.languageId)
        .or(() -> languages.of(reviewed.result.path(), first));
  }

  Material material(String subject, List<Reviewed> files, Cancellation cancellation) {
    List<Part> parts = files.stream().map(f -> part(f, cancellation)).toList();
    ReviewLines lines = new ReviewLines(parts, project);
    return new Material(
        subject, code(parts, lines), new ReviewedRules(project, lines).of(parts), lines);
  }

  private Material.Code code(List<Part> parts, ReviewLines lines) {
    Map<String, List<Part>> programs = new LinkedHashMap<>();
    for (Part part : parts) {
      if (part.file != null && part.language.isPresent()) {
        programs.computeIfAbsent(part.language.get().id(), k -> new ArrayList<>()).add(part);
      }
    }
    Reach runs = Reach.NOTHING;
    Reach imports = Reach.NOTHING;
    List<Entrance> entrances = new ArrayList<>();
    List<Material.About> abouts = new ArrayList<>();
    Abouts about = new Abouts(project, lines);
    for (List<Part> program : programs.values()) {
      EffectSearch search = new EffectSearch(calls(program.get(0)));
      List<FunctionKey> all = new ArrayList<>();
      program.forEach(part -> all.addAll(roots(file(part))));
      runs = runs.and(search.of(all));
      List<FunctionKey> tops =
          program.stream().map(p -> FunctionKey.ofFile(file(p).path())).toList();
      imports = imports.and(search.onImport(tops));
      for (Part part : program) {
        entrances.addAll(calls(part).entrances(file(part)));
        abouts.addAll(about.of(file(part), parts.size() == 1));
      }
    }
    return new Material.Code(runs, imports, entrances, abouts, size(parts, lines));
  }

  private static CallGraph calls(Part part) {
    return java.util.Objects.requireNonNull(part.code).calls();
  }

  private static ProgramFile file(Part part) {
    return java.util.Objects.requireNonNull(part.file);
  }

  /** The code of a file outside functions, and its functions. */
  private static List<FunctionKey> roots(ProgramFile file) {
    List<FunctionKey> roots = new ArrayList<>(List.of(FunctionKey.ofFile(file.path())));
    roots.addAll(CallGraph.functions(file));
    if (CallGraph.script(file) >= 0) {
      roots.add(FunctionKey.ofScript(file.path()));
    }
    return roots;
  }

  private static Material.Size size(List<Part> parts, ReviewLines lines) {
    int count = 0;
    int functions = 0;
    boolean parsed = false;
    for (Part part : parts) {
      count += part.reviewed.result.text().lineCount();
      if (part.file != null) {
        functions += CallGraph.functions(part.file).size();
        parsed = true;
      }
    }
    if (parts.isEmpty()) {
      return new Material.Size(0, 0, 0, new Fact("", 1, "", ""), false);
    }
    String path = parts.get(0).reviewed.result.path();
    String says = parts.size() == 1 ? "1 to " + count : "the first of " + parts.size() + " files";
    Fact first = lines.fact(path, 1, (parts.size() == 1 ? "lines " : "") + says);
    return new Material.Size(parts.size(), count, functions, first, parsed);
  }
}
