package dev.sightline.cli;

import dev.sightline.analysis.Project;
import dev.sightline.analysis.settings.Layer;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.store.CacheFolder;
import dev.sightline.lsp.Launch;
import dev.sightline.lsp.ProjectFactory;
import dev.sightline.lsp.Setup;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code lsp}: serves an editor. Without options it is started without the command line's library.
 */
@Command(
    name = "lsp",
    description = "Serves an editor over standard input and output.",
    mixinStandardHelpOptions = true)
final class LspCommand implements Callable<Integer> {
  @Option(
      names = "--socket",
      paramLabel = "PORT",
      description = "Serve one editor on a port of this machine instead.")
  @Nullable Integer port;

  @Option(names = "--stdio", hidden = true, description = "As without; some clients say it.")
  boolean stdio;

  @Mixin GlobalOptions global = new GlobalOptions();

  @Override
  public Integer call() throws IOException {
    Setup setup = setup(global.root == null ? null : Path.of(Targets.absolute(global.root)));
    ProjectFactory projects = projects(Projects.settings(new DiskFileSystem(), global));
    return port == null ? Launch.stdio(projects, setup) : Launch.socket(projects, setup, port);
  }

  /** Serves the editor at the standard streams; the exit status. */
  static int stdio() throws IOException {
    return Launch.stdio(projects(List.of()), setup(null));
  }

  private static ProjectFactory projects(List<Layer> given) {
    Projects projects = Projects.on(new DiskFileSystem(), Project.Rules.PACK);
    return (root, editor) -> {
      List<Layer> layers = new ArrayList<>(given);
      layers.addAll(editor);
      return projects.open(root, layers);
    };
  }

  private static Setup setup(@Nullable Path root) {
    Path reviews =
        CacheFolder.of(System.getenv()).map(f -> f.resolveSibling("reviews")).orElse(null);
    return new Setup(Program.version(), root, pages(), reviews, System.err, System::exit);
  }

  /** The folder of the rules' pages beside the program: {@code lib/JAR} and {@code docs/rules}. */
  private static @Nullable Path pages() {
    String jar = System.getProperty("java.class.path", "");
    if (!jar.endsWith(".jar") || jar.contains(File.pathSeparator)) {
      return null;
    }
    Path home = Path.of(jar).toAbsolutePath().resolve("../..").normalize();
    return home.resolve("docs").resolve("rules");
  }
}
