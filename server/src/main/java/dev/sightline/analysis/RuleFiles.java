package dev.sightline.analysis;

import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.index.FileFinder;
import dev.sightline.index.FileSystem;
import dev.sightline.rule.load.RuleFile;
import dev.sightline.rule.load.RuleFileLoader;
import dev.sightline.rule.load.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the rules that people bring: files, and folders with all rule files in them. */
final class RuleFiles {
  private static final Pattern NAME = Pattern.compile(".*\\.(yaml|yml|json)");
  private static final Pattern HOLDS_RULES = Pattern.compile("(?m)^\\s*[\"']?rules[\"']?\\s*:");

  private final FileSystem files;
  private final RuleFileLoader loader = new RuleFileLoader(false);
  private final List<RuleFile> loaded = new ArrayList<>();

  private RuleFiles(FileSystem files) {
    this.files = files;
  }

  /** Loads what stands at these absolute paths; what is not in order is told in the problems. */
  static RuleSet load(FileSystem files, List<String> paths) {
    RuleFiles all = new RuleFiles(files);
    paths.forEach(all::add);
    return RuleSet.of(all.loaded);
  }

  private void add(String path) {
    switch (files.kind(path)) {
      case FOLDER -> {
        for (String inner : FileFinder.below(files, path, "", List.of(), () -> false).paths()) {
          if (NAME.matcher(inner).matches()) {
            read(path + "/" + inner, false);
          }
        }
      }
      case FILE -> read(path, true);
      default -> unreadable(path, "there is no such file or folder of rules");
    }
  }

  /** In a folder of rules other YAML may stand too: it is passed over. */
  private void read(String path, boolean named) {
    try {
      String text = new String(files.read(path), StandardCharsets.UTF_8);
      if (named || HOLDS_RULES.matcher(text).find()) {
        loaded.add(loader.load(path, text));
      }
    } catch (IOException e) {
      unreadable(path, String.valueOf(e.getMessage()));
    }
  }

  private void unreadable(String path, String why) {
    Problem problem = new Problem(new Place(path, 0, 0, ""), Problem.Level.ERROR, why);
    loaded.add(new RuleFile(path, List.of(), List.of(), List.of(problem)));
  }
}
