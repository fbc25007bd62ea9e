package dev.sightline.lsp;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Reviews;
import dev.sightline.data.Problem;
import dev.sightline.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in force for a file: the rules made ready, and the settings that concern the editor.
 *
 * @param root to which paths are relative, or null for what lies in no folder
 * @param rules for those who write settings
 * @param settingsFile where a rule is switched off: the nearest one, whether it exists or not
 */
record Site(
    Analyzer analyzer,
    @Nullable Path root,
    @Nullable Path settingsFile,
    Policy policy,
    Rules rules) {

  /** The rules there are, those switched off too; equal while nothing changes. */
  interface Rules {
    List<Rule> all();

    /** Reviews of the files that they hold for; null if there are none. */
    default @Nullable Reviews reviews() {
      return null;
    }
  }

  /**
   * Settings that concern the editor.
   *
   * @param onSave analyse when a file is saved, not at each keystroke
   * @param maxProblems diagnostics of a file at most
   * @param showCleared say on hover what was looked at and is fine
   * @param showBaseline show as hints what was there before
   * @param showEffects say on hover what functions and calls do
   * @param inlayHints mark in the text where untrusted data comes in and arrives
   */
  record Policy(
      boolean onSave,
      int maxProblems,
      boolean showCleared,
      boolean showBaseline,
      boolean showEffects,
      boolean inlayHints) {
    static final Policy DEFAULT = new Policy(false, 1000, false, true, false, false);
  }

  /** Something wrong in a settings or rule file; line and column from one. */
  record FileProblem(Path file, int line, int column, boolean error, String code, String message) {
    FileProblem(Path file, int line, int column, boolean error, String message) {
      this(file, line, column, error, "sightline.settings", message);
    }

    static FileProblem of(Path file, Problem problem) {
      boolean error = problem.level() == Problem.Level.ERROR;
      return new FileProblem(
          file, problem.place().line(), problem.place().column(), error, problem.message());
    }
  }
}
