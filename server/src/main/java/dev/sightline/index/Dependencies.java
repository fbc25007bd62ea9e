package dev.sightline.index;

import java.util.List;
import java.util.Optional;

/**
 * What is installed in the environment of a workspace, found without running anything. Reading all
 * of it takes a while: not for a keystroke.
 */
public interface Dependencies {

  /** Of a workspace without an environment. */
  Dependencies NONE =
      new Dependencies() {
        @Override
        public String environment() {
          return "";
        }

        @Override
        public String version() {
          return "";
        }

        @Override
        public List<Distribution> distributions() {
          return List.of();
        }

        @Override
        public Optional<Distribution> providing(ModuleFile module) {
          return Optional.empty();
        }

        @Override
        public List<Trouble> troubles() {
          return List.of();
        }
      };

  /** The environment's folder, absolute; empty if there is none. */
  String environment();

  /** The version of the language's interpreter, as far as files tell; perhaps empty. */
  String version();

  /** Every distribution, in order of name and then of where it lies. */
  List<Distribution> distributions();

  /** Those of a name, in any spelling; several if several versions are installed. */
  default List<Distribution> named(String name) {
    String key = Distribution.key(name);
    return distributions().stream().filter(d -> d.key().equals(key)).toList();
  }

  /** The distribution to which an installed module belongs, if metadata tell. */
  Optional<Distribution> providing(ModuleFile module);

  /** What is broken, half installed, there twice or not read. */
  List<Trouble> troubles();
}
