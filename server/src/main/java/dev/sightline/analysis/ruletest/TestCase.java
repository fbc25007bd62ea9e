package dev.sightline.analysis.ruletest;

import dev.sightline.index.FileSystem;
import dev.sightline.rule.load.RuleFile;
import dev.sightline.rule.load.RuleFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule file and its fixtures, absolute paths: files beside it that have its name up to the first
 * dot, and all files in a folder beside it of that name.
 */
public record TestCase(RuleFile rules, List<String> targets) {

  /** Finds the rule files below paths, with their fixtures. */
  public static List<TestCase> find(FileSystem files, String root, List<String> absolutePaths) {
    RuleFolder folder = new RuleFolder(files, root);
    List<TestCase> cases = new ArrayList<>();
    for (String path : absolutePaths) {
      if (files.kind(path) == FileSystem.Kind.FOLDER) {
        cases.addAll(below(folder, path));
      } else {
        List<String> beside = folder.below(parent(path));
        cases.add(new TestCase(folder.named(path), targets(path, byKey(beside, parent(path)))));
      }
    }
    return cases;
  }

  private static List<TestCase> below(RuleFolder folder, String path) {
    List<String> all = folder.below(path);
    Map<String, Set<String>> byKey = byKey(all, path);
    Map<String, String> absolute = new HashMap<>();
    all.forEach(file -> absolute.put(folder.shown(file), file));
    List<TestCase> cases = new ArrayList<>();
    for (RuleFile rules : folder.ruleFiles(all)) {
      String file = absolute.getOrDefault(rules.file(), rules.file());
      cases.add(new TestCase(rules, targets(file, byKey)));
    }
    return cases;
  }

  private static List<String> targets(String ruleFile, Map<String, Set<String>> byKey) {
    return byKey.getOrDefault(key(ruleFile), Set.of()).stream()
        .filter(file -> !file.equals(ruleFile))
        .toList();
  }

  /** Fixtures by folder and name up to the first dot. JSON is more often a fixture than a rule. */
  private static Map<String, Set<String>> byKey(List<String> files, String top) {
    Set<String> ruleFiles = new HashSet<>();
    Map<String, Set<String>> byKey = new HashMap<>();
    for (String file : files) {
      if (RuleFolder.isRuleName(file) && !file.endsWith(".json")) {
        ruleFiles.add(file);
      }
    }
    for (String file : files) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      if (ruleFiles.contains(file) || name.contains(".fixed.") || name.endsWith(".fixed")) {
        continue;
      }
      byKey.computeIfAbsent(key(file), k -> new TreeSet<>()).add(file);
      for (String up = parent(file); up.length() > top.length(); up = parent(up)) {
        byKey.computeIfAbsent(key(up), k -> new TreeSet<>()).add(file);
      }
    }
    return byKey;
  }

  private static String key(String path) {
    int slash = path.lastIndexOf('/');
    int dot = path.indexOf('.', slash + 1);
    return dot < 0 ? path : path.substring(0, dot);
  }

  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
