package dev.sightline.index.python;

import dev.sightline.index.Trouble;
import java.util.List;

/**
 * An environment with installed modules, as its files tell.
 *
 * @param folder absolute; empty if there is none
 * @param version of Python, perhaps only its first two parts; empty if nothing tells
 * @param sites the folders into which distributions are installed, the first before the others
 * @param paths all folders in which modules are looked for, in order: the sites and what path lines
 *     of {@code .pth} files add
 * @param troubles what is not as it should be, or not read
 */
public record PythonEnvironment(
    String folder, String version, List<String> sites, List<String> paths, List<Trouble> troubles) {

  /** No environment: no installed module is found. */
  public static final PythonEnvironment NONE =
      new PythonEnvironment("", "", List.of(), List.of(), List.of());

  public PythonEnvironment {
    sites = List.copyOf(sites);
    paths = List.copyOf(paths);
    troubles = List.copyOf(troubles);
  }

  /** The same with one more trouble. */
  PythonEnvironment with(Trouble trouble) {
    List<Trouble> more = new java.util.ArrayList<>(troubles);
    more.add(trouble);
    return new PythonEnvironment(folder, version, sites, paths, more);
  }
}
