package dev.sightline.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of a language of which nobody knows how it finds modules. */
final class NoModules implements Modules {
  @Override
  public @Nullable ModuleFile find(String dotted) {
    return null;
  }

  @Override
  public ModuleName nameOf(String path) {
    return ModuleName.of(path);
  }

  @Override
  public List<String> workspaceFiles() {
    return List.of();
  }
}
