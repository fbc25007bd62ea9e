package dev.sightline.index.python;

import dev.sightline.index.FileSystem;
import dev.sightline.index.FileSystem.Kind;
import dev.sightline.index.Folders;
import dev.sightline.index.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the environment whose modules a workspace imports: what the setting {@code python} names,
 * else {@code .venv}, {@code venv} or {@code env} in the root. The variable {@code VIRTUAL_ENV} is
 * not asked: it tells where a program was started, not what the workspace needs, and editor and
 * command line would find different things in the same files.
 */
public final class EnvironmentFinder {
  private static final List<String> USUAL = List.of(".venv", "venv", "env");
  private static final Pattern INTERPRETER = Pattern.compile("python(\\d+(?:\\.\\d+)?).*");

  private final FileSystem files;
  private final Folders folders;
  private final String root;

  /** For the workspace with some absolute root. */
  public EnvironmentFinder(FileSystem files, Folders folders, String root) {
    this.files = files;
    this.folders = folders;
    this.root = root;
  }

  /**
   * Looks; never fails.
   *
   * @param setting absolute path of an interpreter or an environment's folder, or null
   */
  public PythonEnvironment find(@Nullable String setting) {
    if (setting != null) {
      return named(setting.startsWith("//") ? setting : PathFiles.normal(setting));
    }
    for (String name : USUAL) {
      String folder = root + "/" + name;
      if (folders.entries(root).get(name) == Kind.FOLDER && isEnvironment(folder, name)) {
        return of(folder, "");
      }
    }
    return PythonEnvironment.NONE;
  }

  private boolean isEnvironment(String folder, String name) {
    boolean marked =
        folders.isFile(folder + "/" + EnvironmentConfig.NAME)
            || folders.isFolder(folder + "/conda-meta");
    // `env` may be anything; the other names mean an environment, whole or not.
    return marked || (!name.equals("env") && hasSites(folder));
  }

  private boolean hasSites(String folder) {
    return !new SiteFolders(folders, folder).of("").sites().isEmpty();
  }

  private PythonEnvironment named(String setting) {
    if (setting.startsWith("//") || setting.startsWith("\\\\")) {
      return nothing(setting, "the setting 'python' names another machine: that is not read");
    }
    return switch (files.kind(setting)) {
      case FILE -> ofInterpreter(setting);
      case FOLDER -> ofFolder(setting);
      default -> nothing(setting, "the setting 'python' names it, but it is not there");
    };
  }

  private static PythonEnvironment nothing(String path, String why) {
    return PythonEnvironment.NONE.with(new Trouble(path, why));
  }

  private PythonEnvironment ofInterpreter(String path) {
    String bin = parent(path);
    String prefix = parent(bin);
    Matcher named = INTERPRETER.matcher(path.substring(path.lastIndexOf('/') + 1));
    String version = named.matches() && named.group(1).contains(".") ? named.group(1) : "";
    return of(hasSites(bin) ? bin : prefix, version); // on Windows it lies beside Lib
  }

  private PythonEnvironment ofFolder(String folder) {
    if (folder.endsWith("/site-packages") || folder.endsWith("/dist-packages")) {
      return withPathFiles(folder, "", List.of(folder), List.of());
    }
    if (!hasSites(folder) && !folders.isFile(folder + "/" + EnvironmentConfig.NAME)) {
      String why =
          "the setting 'python' names it, but it is no environment: it has no site-packages";
      return nothing(folder, why);
    }
    return of(folder, "");
  }

  private PythonEnvironment of(String folder, String version) {
    List<Trouble> troubles = new ArrayList<>();
    EnvironmentConfig config = config(folder, troubles);
    String wanted = config == null || config.version().isEmpty() ? version : config.version();
    SiteFolders.Found own = new SiteFolders(folders, folder).of(wanted);
    Set<String> sites = new LinkedHashSet<>(own.sites());
    troubles.addAll(own.troubles());
    if (sites.isEmpty()) {
      troubles.add(new Trouble(folder, "the environment is broken: it has no site-packages"));
    }
    if (config != null && config.seesSystem()) {
      addSystem(config, wanted, sites, troubles);
    }
    String known = wanted.isEmpty() ? own.version() : wanted;
    return withPathFiles(folder, known, distinct(sites), troubles);
  }

  private @Nullable EnvironmentConfig config(String folder, List<Trouble> troubles) {
    if (!folders.isFile(folder + "/" + EnvironmentConfig.NAME)) {
      return null;
    }
    try {
      return EnvironmentConfig.read(files, folder);
    } catch (IOException e) {
      troubles.add(
          new Trouble(folder + "/" + EnvironmentConfig.NAME, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private void addSystem(
      EnvironmentConfig config, String version, Set<String> sites, List<Trouble> troubles) {
    String home = config.home() == null ? "" : config.home().replace('\\', '/');
    if (home.isEmpty() || home.startsWith("//") || files.kind(home) != Kind.FOLDER) {
      troubles.add(
          new Trouble(home, "the environment builds on this installation, which is not there"));
      return;
    }
    sites.addAll(
        new SiteFolders(folders, hasSites(home) ? home : parent(home)).of(version).sites());
  }

  /** {@code lib64} is often a link to {@code lib}. */
  private List<String> distinct(Set<String> sites) {
    Set<String> real = new LinkedHashSet<>();
    List<String> kept = new ArrayList<>();
    for (String site : sites) {
      if (real.add(realPath(site))) {
        kept.add(site);
      }
    }
    return kept;
  }

  private String realPath(String site) {
    try {
      return files.realPath(site);
    } catch (IOException e) {
      return site; // gone since it was listed: then it holds nothing
    }
  }

  private PythonEnvironment withPathFiles(
      String folder, String version, List<String> sites, List<Trouble> troubles) {
    PathFiles more = new PathFiles(files, folders);
    Set<String> paths = new LinkedHashSet<>();
    for (String site : sites) {
      paths.add(site);
      paths.addAll(more.of(site));
    }
    List<Trouble> all = new ArrayList<>(troubles);
    all.addAll(more.troubles());
    return new PythonEnvironment(folder, version, sites, List.copyOf(paths), all);
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }
}
