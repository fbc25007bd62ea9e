package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.DataReader;
import dev.sightline.data.Problem;
import dev.sightline.data.UnreadableException;
import dev.sightline.model.Model;
import dev.sightline.model.ModelFile;
import dev.sightline.model.ModelLoader;
import dev.sightline.model.compiled.ModelWriter;
import dev.sightline.rule.Rule;
import dev.sightline.rule.compiled.RuleWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the pack's resources of our rule and model files; the build runs it. */
public final class PackCompiler {
  private final RuleFileLoader loader = new RuleFileLoader(true);
  private final Map<String, List<Rule>> rules = new TreeMap<>();
  private final Map<String, List<Model>> models = new TreeMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Everything wrong so far. In our own pack a warning is as bad as an error. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Adds a file; one that holds neither rules nor a model, or is a fixture by its name, is passed
   * over.
   *
   * @param file relative to the repository, as {@code rules/python/process/shell.yaml}
   */
  public void add(String file, String text) {
    if (!RuleFolder.isRuleName(file)) {
      return;
    }
    try {
      Data document = DataReader.read(file, text);
      if (file.startsWith("rules/models/")) {
        addModel(document);
      } else if (RuleFileLoader.holdsRules(document)) {
        addRules(file, document);
      }
    } catch (UnreadableException e) {
      if (file.startsWith("rules/models/") || text.contains("rules:")) {
        problems.add(e.problem());
      }
    }
  }

  private void addModel(Data document) {
    ModelFile file = ModelLoader.load(document);
    problems.addAll(file.problems());
    file.model()
        .ifPresent(
            model -> models.computeIfAbsent(model.language(), k -> new ArrayList<>()).add(model));
  }

  private void addRules(String file, Data document) {
    RuleFile loaded = loader.load(file, document);
    problems.addAll(loaded.problems());
    for (Rule rule : loaded.rules()) {
      String first = ids.putIfAbsent(rule.id(), file);
      if (first != null) {
        problems.add(
            new Problem(
                rule.place(),
                Problem.Level.ERROR,
                "the id '" + rule.id() + "' stands in " + first + " too"));
      }
    }
    for (Rule rule : loaded.rules()) {
      rule.languages().forEach(l -> rules.computeIfAbsent(l, k -> new ArrayList<>()).add(rule));
    }
  }

  /** The resources by their path. */
  public Map<String, byte[]> resources() {
    Map<String, byte[]> resources = new LinkedHashMap<>();
    rules.forEach((language, of) -> put(resources, language + Pack.RULES, RuleWriter.write(of)));
    models.forEach((language, of) -> put(resources, language + Pack.MODELS, ModelWriter.write(of)));
    TreeSet<String> languages = new TreeSet<>(rules.keySet());
    languages.addAll(models.keySet());
    String list = String.join("\n", languages) + "\n";
    put(resources, Pack.LANGUAGES, list.getBytes(StandardCharsets.UTF_8));
    return resources;
  }

  private static void put(Map<String, byte[]> resources, String name, byte[] content) {
    resources.put(Pack.FOLDER + name, content);
  }
}
