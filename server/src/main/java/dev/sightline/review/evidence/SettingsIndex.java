package dev.sightline.review.evidence;

import dev.sightline.flow.Lookup;
import dev.sightline.flow.ProgramFile;
import dev.sightline.index.Mentions;
import dev.sightline.model.ModelSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The settings that the files of a workspace declare. A file is looked through when it mentions the
 * name that is asked for, and again only when it changed. Safe for all threads.
 */
final class SettingsIndex {
  private static final Pattern TEST =
      Pattern.compile("(^|.*/)(tests?/.*|test_[^/]*|[^/]*_test\\.py)");

  private final SettingModels models;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** What a version of a file declares; the version is compared by identity. */
  private record Kept(ProgramFile file, List<Declaration> declarations) {}

  SettingsIndex(ModelSet models) {
    this.models = new SettingModels(models);
  }

  SettingModels models() {
    return models;
  }

  /** The declarations of a name in the workspace, in order of path; tests count if nothing else. */
  List<Declaration> named(String name, World world, Lookup lookup) {
    Set<String> paths = new LinkedHashSet<>();
    for (String spelling : new LinkedHashSet<>(List.of(name, name.replace('_', '-')))) {
      Mentions.Question question =
          new Mentions.Question(Mentions.Question.CODE, models.words(), spelling);
      lookup.note(world.mentions().dependency(question));
      paths.addAll(world.mentions().of(question));
    }
    List<Declaration> all = new ArrayList<>();
    List<Declaration> ofTests = new ArrayList<>();
    for (String path : paths) {
      ProgramFile file = lookup.file(path);
      if (file != null) {
        List<Declaration> here = TEST.matcher(path).matches() ? ofTests : all;
        of(file).stream().filter(d -> d.name().equals(name)).forEach(here::add);
      }
    }
    return all.isEmpty() ? ofTests : all;
  }

  /** All that a file declares. */
  @SuppressWarnings("ReferenceEquality") // identity is what is meant: the same version
  List<Declaration> of(ProgramFile file) {
    Kept known = kept.get(file.path());
    if (known == null || known.file != file) {
      known = new Kept(file, Declarations.of(file, models));
      kept.put(file.path(), known);
    }
    return known.declarations;
  }
}
