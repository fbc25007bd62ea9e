package dev.sightline.cli;

import dev.sightline.analysis.Project;
import dev.sightline.analysis.settings.Layer;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.lsp.Launch;
import dev.sightline.lsp.ProjectFactory;
import dev.sightline.lsp.Setup;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

  @Override
  public Integer call() throws IOException {
    return port == null ? stdio() : Launch.socket(projects(), setup(), port);
  }

  /** Serves the editor at the standard streams; the exit status. */
  static int stdio() throws IOException {
    return Launch.stdio(projects(), setup());
  }

  private static ProjectFactory projects() {
    Languages languages = new Languages(new Unit.Maker());
    return (root, editor) -> project(languages, root, editor);
  }

  private static Project project(Languages languages, String root, List<Layer> editor) {
    return new Project(
        new Project.Setup(
            new DiskFileSystem(),
            root,
            Project.Rules.PACK,
            editor,
            languages,
            Clock.system(ZoneId.systemDefault())));
  }

  private static Setup setup() {
    String version = LspCommand.class.getPackage().getImplementationVersion();
    PrintStream err = System.err;
    return new Setup(version == null ? "(not packaged)" : version, pages(), err, System::exit);
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
