package dev.sightline.flow;

import dev.sightline.index.Words;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of one version of a workspace, read when they are asked for. Safe for all threads. */
public interface Program {

  /**
   * The file that an import of this dotted name means; null if there is none.
   *
   * @param importer path of the file that imports it
   */
  @Nullable ProgramFile module(String dotted, String importer);

  /**
   * The file that holds what a qualified name means; null if there is none.
   *
   * @param importer path of the file that uses it
   */
  @Nullable Module holding(String qualified, String importer);

  /**
   * A file as part of a name.
   *
   * @param name what goes before the names of the definitions in the file; may be empty
   */
  record Module(ProgramFile file, String name) {}

  /**
   * Classes that name one of this plain name among those that they inherit from, in order; none
   * where the language has no such look-up.
   */
  List<Heir> heirs(String plainName);

  /**
   * A class.
   *
   * @param name with those around it, as in the names of units
   */
  record Heir(ProgramFile file, String name) {}

  /** The id of the language of its files. */
  String language();

  /** A file by its path, relative to the root, absolute if it is installed; null if it is gone. */
  @Nullable ProgramFile file(String path);

  /** Files of the workspace, not installed ones, in which all of some words may occur, in order. */
  List<String> mentioning(Collection<String> words);

  /** Files of the workspace that may write to something of this name, see {@link Words#writes}. */
  List<String> writing(String word);

  /** Stands for the content of a file, see {@link dev.sightline.index.ContentHash}. */
  String hash(String path);
}
