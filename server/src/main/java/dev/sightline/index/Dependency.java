package dev.sightline.index;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Something outside of a file that a result about it depends on: a question to the world and what
 * was answered. While the answer is the same, so is the result.
 *
 * @param question one of those that {@link Answers} understands
 * @param answer {@link ContentHash#ABSENT} for what was not there
 */
public record Dependency(String question, String answer) {
  static final String FILE = "file ";
  static final String MODULE = "module ";
  static final String HOLDING = "holding ";
  static final String MENTIONS = "mentions ";
  static final String HEIRS = "heirs ";
  static final String TODAY = "today";

  /** The content of a file, relative to the root, or absolute if it is installed. */
  public static Dependency file(String path, String hash) {
    return new Dependency(FILE + path, hash);
  }

  /**
   * The file that a module is, as the files of a folder see it.
   *
   * @param language its id
   * @param folder with a slash at its end; empty for the root
   * @param found path of the file; empty if none was found
   */
  public static Dependency module(String language, String dotted, String folder, String found) {
    return new Dependency(MODULE + language + " " + dotted + " " + folder, found);
  }

  /**
   * The file that holds what a qualified name means, as the files of a folder see it.
   *
   * @param language its id
   * @param folder with a slash at its end; empty for the root
   * @param found path of the file; empty if none was found
   */
  public static Dependency holding(String language, String name, String folder, String found) {
    return new Dependency(HOLDING + language + " " + name + " " + folder, found);
  }

  /**
   * The files of a workspace in which words occur, and what is in them.
   *
   * @param language its id
   * @param groups of words that occur together in a file
   * @param files gives the files for a group
   * @param hash stands for the content of a file
   */
  public static Dependency mentions(
      String language,
      List<List<String>> groups,
      Function<List<String>, List<String>> files,
      UnaryOperator<String> hash) {
    String asked = groups.stream().map(g -> String.join("+", g)).collect(Collectors.joining(" "));
    StringBuilder found = new StringBuilder();
    groups.stream()
        .flatMap(group -> files.apply(group).stream())
        .distinct()
        .sorted()
        .forEach(path -> found.append(path).append(' ').append(hash.apply(path)).append('\n'));
    return new Dependency(MENTIONS + language + " " + asked, ContentHash.of(found));
  }

  /**
   * The classes that name one of this plain name among those that they inherit from.
   *
   * @param found path and name of each, in order
   */
  public static Dependency heirs(String language, String name, List<String> found) {
    return new Dependency(HEIRS + language + " " + name, String.join("\n", found));
  }

  /** The day, as ISO 8601 writes it. */
  public static Dependency today(String date) {
    return new Dependency(TODAY, date);
  }
}
