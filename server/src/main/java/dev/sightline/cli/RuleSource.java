package dev.sightline.cli;

import dev.sightline.data.Problem;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.rule.Formula;
import dev.sightline.rule.load.Pack;
import dev.sightline.rule.load.RuleFolder;
import dev.sightline.rule.load.RuleSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that say which rules a command works with. */
final class RuleSource {
  @Option(
      names = "--rules",
      paramLabel = "FILE|DIR",
      description = "Rules to add to those that come with Sightline; can be given several times.")
  List<Path> paths = new ArrayList<>();

  @Option(names = "--no-pack", description = "Leave out the rules that come with Sightline.")
  boolean noPack;

  @Option(names = "--no-flow", description = "Patterns only, no flow of data.")
  boolean noFlow;

  /**
   * The rules asked for.
   *
   * @throws IOException if a path does not exist
   */
  RuleSet load() throws IOException {
    FileSystem files = new DiskFileSystem();
    List<String> absolute = absolute(files);
    RuleSet pack = noPack ? RuleSet.EMPTY : new RuleSet(Pack.rules(), List.of());
    RuleSet all =
        absolute.isEmpty()
            ? pack
            : pack.with(RuleFolder.load(files, Targets.absolute(Path.of("")), absolute));
    return noFlow
        ? new RuleSet(
            all.rules().stream().filter(r -> r.search().query() instanceof Formula).toList(),
            all.problems())
        : all;
  }

  /**
   * The files and folders given.
   *
   * @throws IOException if one does not exist
   */
  List<String> absolute(FileSystem files) throws IOException {
    List<String> absolute = new ArrayList<>();
    for (Path path : paths) {
      String full = Targets.absolute(path);
      if (files.kind(full) == FileSystem.Kind.NONE) {
        throw new IOException(path + ": there is no such file or folder");
      }
      absolute.add(full);
    }
    return absolute;
  }

  /** Tells people what is wrong with the rules. */
  static void warn(RuleSet rules, PrintWriter err) {
    for (Problem problem : rules.problems()) {
      err.println(problem);
    }
    err.flush();
  }
}
