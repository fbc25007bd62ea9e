package dev.sightline.cli;

import dev.sightline.analysis.Project;
import dev.sightline.analysis.settings.Layer;
import dev.sightline.analysis.settings.SettingsFiles;
import dev.sightline.index.FileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Opens projects under the options of a command, each with the same languages. */
record Projects(FileSystem files, Languages languages, Project.Rules rules) {

  /** Projects of a disk; reads nothing yet. */
  static Projects on(FileSystem files, Project.Rules rules) {
    return new Projects(files, new Languages(new Unit.Maker()), rules);
  }

  /**
   * The one project that the options of a command describe; reads rules and settings.
   *
   * @throws IOException if a file named in the options does not exist
   */
  static Project open(FileSystem files, String root, RuleSource rules, GlobalOptions global)
      throws IOException {
    Project.Rules chosen = new Project.Rules(!rules.noPack, rules.absolute(files), !rules.noFlow);
    return on(files, chosen).open(root, settings(files, global));
  }

  Project open(String root, List<Layer> layers) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    return new Project(new Project.Setup(files, root, rules, layers, languages, clock));
  }

  /**
   * The settings that the options name, if they do.
   *
   * @throws IOException if there is no such file
   */
  static List<Layer> settings(FileSystem files, GlobalOptions global) throws IOException {
    if (global.settings == null) {
      return List.of();
    }
    String file = Targets.absolute(global.settings);
    if (files.kind(file) != FileSystem.Kind.FILE) {
      throw new IOException(global.settings + ": there is no such settings file");
    }
    return List.of(SettingsFiles.read(files, file, global.settings.toString()));
  }
}
