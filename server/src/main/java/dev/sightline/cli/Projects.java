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
import java.util.ArrayList;
import java.util.List;

/** Opens the project that the options of a command describe. */
final class Projects {
  private Projects() {}

  /**
   * Reads rules and settings.
   *
   * @throws IOException if a file named in the options does not exist
   */
  static Project open(FileSystem files, String root, RuleSource rules, GlobalOptions global)
      throws IOException {
    List<Layer> layers = new ArrayList<>();
    if (global.settings != null) {
      String file = Targets.absolute(global.settings);
      if (files.kind(file) != FileSystem.Kind.FILE) {
        throw new IOException(global.settings + ": there is no such settings file");
      }
      layers.add(SettingsFiles.read(files, file, global.settings.toString()));
    }
    Project.Rules chosen = new Project.Rules(!rules.noPack, rules.absolute(files));
    Languages languages = new Languages(new Unit.Maker());
    Clock clock = Clock.system(ZoneId.systemDefault());
    return new Project(new Project.Setup(files, root, chosen, layers, languages, clock));
  }
}
