package dev.sightline.lsp;

import dev.sightline.analysis.Project;
import dev.sightline.analysis.settings.Layer;
import java.util.List;

/** Makes the projects that a session needs; called on one thread at a time. */
@FunctionalInterface
public interface ProjectFactory {

  /**
   * A project that has read nothing yet.
   *
   * @param root absolute, with {@code /}; empty for texts that lie nowhere
   * @param editor settings of the editor, behind those in files
   */
  Project project(String root, List<Layer> editor);
}
