package dev.sightline.analysis;

import dev.sightline.analysis.FileResult.Gap;
import dev.sightline.index.Dependency;
import dev.sightline.index.ModuleName;
import dev.sightline.syntax.Language;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.value.Environment;
import dev.sightline.value.FileValues;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The engine under one set of rules and settings. */
final class Engine implements Analyzer {
  /** Beyond this there is no tree: text rules only. */
  static final int LARGEST_PARSED = 2 << 20;

  private static final int LARGEST_READ = 64 << 20;
  private static final int SNIFFED = 8192;

  /** The order of a version that no editor made. */
  private static final long ON_DISK = -1;

  private final RuleBooks books;
  private final FindingAssembler assembler;
  private final long budget;
  private final FlowBooks flows;

  /**
   * Made by {@link Project}.
   *
   * @param budget steps that the analysis of one function may take
   */
  Engine(RuleBooks books, FlowBooks flows, FindingAssembler assembler, long budget) {
    this.books = books;
    this.flows = flows;
    this.assembler = assembler;
    this.budget = budget;
  }

  @Override
  public FileResult analyse(String path, byte[] content, Cancellation cancellation) {
    if (isBinary(content)) {
      return nothing(path, "it is no text");
    }
    if (content.length > LARGEST_READ) {
      return nothing(path, "it is larger than " + (LARGEST_READ >> 20) + " MB");
    }
    Optional<Language> language = books.languages().of(path, firstLine(content));
    Language.Decoded decoded =
        language
            .map(l -> l.decode(content))
            .orElseGet(() -> new Language.Decoded(new String(content, StandardCharsets.UTF_8), ""));
    FileVersion version = once(path, language, decoded.text());
    Analysis.Patterns patterns = begin(version, language, null, cancellation).run();
    FileResult result = settled(version, patterns, ON_DISK, cancellation).result();
    return decoded.problem().isEmpty() ? result : result.with(new Gap(path, "", decoded.problem()));
  }

  @Override
  public List<Dependency> reads(String path) {
    return flows.reads(path);
  }

  @Override
  public Document open(String path, String languageId, String text) {
    Optional<Language> language =
        books.languages().named(languageId).or(() -> books.languages().of(path, firstLine(text)));
    books.prepare(language);
    return new EngineDocument(this, path, language, text);
  }

  private FileVersion once(String path, Optional<Language> language, String text) {
    if (language.isEmpty() || text.length() > LARGEST_PARSED) {
      return version(path, language, Text.of(text), null, null);
    }
    SourceTree tree = language.get().parse(text);
    return version(path, language, tree.text(), tree, null);
  }

  /** A version of a file; values are taken over from the one before. */
  FileVersion version(
      String path,
      Optional<Language> language,
      Text text,
      @Nullable SourceTree tree,
      @Nullable FileVersion before) {
    FileValues known = before == null ? null : before.fileValues();
    FileValues values = null;
    if (tree != null) {
      values =
          known == null
              ? FileValues.of(tree, environment(path, tree.language()))
              : known.next(tree);
    }
    return new FileVersion(path, text, tree, values, books.symbols(language));
  }

  private Environment environment(String path, String language) {
    ModuleName module = ModuleName.of(path);
    return Environment.of(language)
        .withModule(module.dotted(), module.isPackage())
        .withBudget(budget);
  }

  /** Begins the analysis of a version. */
  Analysis begin(
      FileVersion version,
      Optional<Language> language,
      Analysis.@Nullable Before before,
      Cancellation cancellation) {
    RuleBook book = before == null ? books.book(language, version.path()) : before.state().book();
    Analysis analysis = new Analysis(book, version, before, cancellation);
    if (language.isPresent() && version.tree() == null) {
      analysis.addGap("it is larger than 2 MB: only rules on text were run");
    }
    return analysis;
  }

  /** Whether other files are asked about a version too. */
  boolean looksFurther(FileVersion version) {
    return flows.concern(version);
  }

  /** What can be said of a version before other files are asked. */
  FileState early(
      FileVersion version,
      Analysis.Patterns patterns,
      long order,
      Analysis.@Nullable Before before) {
    List<Draft> known = Carried.of(before, version.text()).with(patterns.drafts());
    return patterns.settled(order, assembler, known, before != null);
  }

  /** All that can be said of a version. */
  FileState settled(
      FileVersion version, Analysis.Patterns patterns, long order, Cancellation cancellation) {
    boolean edited = order != ON_DISK;
    List<Draft> settled = flows.settled(version, edited, patterns.drafts(), cancellation);
    return patterns.settled(order, assembler, settled, true);
  }

  /** Paths of files of which other things may hold since a version was looked at. */
  Set<String> doubtful(FileVersion version) {
    return flows.doubtful(version);
  }

  private static FileResult nothing(String path, String why) {
    List<Gap> gap = List.of(new Gap(path, "", why));
    return new FileResult(path, Text.of(""), List.of(), List.of(), List.of(), gap, List.of());
  }

  private static boolean isBinary(byte[] content) {
    if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
      return false;
    }
    for (int i = 0; i < Math.min(content.length, SNIFFED); i++) {
      if (content[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  static String firstLine(byte[] content) {
    return firstLine(
        new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1));
  }

  private static String firstLine(String text) {
    int end = 0;
    while (end < Math.min(200, text.length()) && text.charAt(end) != '\n') {
      end++;
    }
    return text.substring(0, end);
  }
}
