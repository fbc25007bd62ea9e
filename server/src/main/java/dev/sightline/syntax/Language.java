package dev.sightline.syntax;

import dev.sightline.tree.PatternTree;
import dev.sightline.tree.SourceTree;
import java.util.Set;

/** Everything that is particular to one language. Immutable, shared by all threads. */
public interface Language {

  /** As rules name it, for example {@code python}. */
  String id();

  /** All names by which rules and editors may call it, {@link #id} among them; lower case. */
  Set<String> names();

  /**
   * Whether a file is of this language.
   *
   * @param path with {@code /}; only its last part counts
   * @param firstLine for files whose name tells nothing; may be empty
   */
  boolean accepts(String path, String firstLine);

  /** What begins a comment that ends with its line, for example {@code #}. */
  String lineComment();

  /** The text of a file's bytes. Never fails. */
  Decoded decode(byte[] content);

  /** Opens a text for editing. */
  DocumentParser parser(String text);

  /** Parses a text once and keeps nothing for edits. Never fails: a broken line costs that line. */
  SourceTree parse(String text);

  /**
   * Parses a pattern: an expression, statements or a fragment (a decorator, parameters, a clause).
   *
   * @throws PatternSyntaxException if it is none of these
   */
  PatternTree pattern(String text) throws PatternSyntaxException;

  /**
   * A file's text.
   *
   * @param problem what was wrong with its encoding, as a sentence; empty if nothing was
   */
  record Decoded(String text, String problem) {}
}
