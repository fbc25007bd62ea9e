package dev.sightline.cli;

import dev.sightline.report.AuditFormat;
import dev.sightline.report.CheckFormat;
import dev.sightline.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code check}. */
final class CheckOptions {
  @Option(
      names = "--stdin-filename",
      paramLabel = "F",
      description = "The file that standard input (-) is taken for.")
  @Nullable Path stdinFilename;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; text if not given.")
  Format format = Format.text;

  @Option(names = "--output", paramLabel = "FILE", description = "Write there, not to the screen.")
  @Nullable Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "low",
      converter = SeverityWord.class,
      description = "Exit with 1 if a finding is at least this severe; low if not given.")
  Severity failOn = Severity.LOW;

  @Option(names = "--include-cleared", description = "Report what was looked at and is fine, too.")
  boolean includeCleared;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Only findings on lines that changed since this git revision.")
  @Nullable String since;

  @Option(names = "--jobs", paramLabel = "N", description = "Threads; all processors if not given.")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-cache", description = "Neither read nor write the cache on disk.")
  boolean noCache;

  @Option(
      names = "--audit-suppressions",
      description = "List every ignore comment, of every tool, instead of the findings.")
  boolean auditSuppressions;

  @Option(
      names = "--no-baseline",
      description = "Report what is in the project's baseline, too (see sightline baseline).")
  boolean noBaseline;

  /**
   * How the report is written.
   *
   * @throws IOException if the format has no form of what is asked
   */
  CheckFormat writer(boolean colour) throws IOException {
    if (!auditSuppressions) {
      return format.writer(colour, Program.version());
    }
    if (format != Format.text && format != Format.json) {
      throw new IOException("--audit-suppressions is written as text or json");
    }
    return new AuditFormat(format == Format.json);
  }

  static final class SeverityWord implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String word) {
      return Severity.parse(word)
          .orElseThrow(() ->
              new TypeConversionException(
                  "expected critical, high, medium, low or info but was '" + word + "'"));
    }
  }
}
