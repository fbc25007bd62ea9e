package dev.sightline.syntax;

import dev.sightline.syntax.java.JavaLanguage;
import dev.sightline.syntax.python.PythonLanguage;
import dev.sightline.tree.Unit;
import java.util.List;
import java.util.Optional;

/** All languages that Sightline knows, one line each. */
public final class Languages {
  private final List<Language> all;

  /**
   * @param maker makes the units of all trees, so that their ids are unique
   */
  public Languages(Unit.Maker maker) {
    all = List.of(new PythonLanguage(maker), new JavaLanguage(maker));
  }

  public List<Language> all() {
    return all;
  }

  /** The language that rules or editors call by a name, in any case. */
  public Optional<Language> named(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return all.stream().filter(language -> language.names().contains(lower)).findFirst();
  }

  /** The language of a file; {@code firstLine} may be empty. */
  public Optional<Language> of(String path, String firstLine) {
    return all.stream().filter(language -> language.accepts(path, firstLine)).findFirst();
  }
}
