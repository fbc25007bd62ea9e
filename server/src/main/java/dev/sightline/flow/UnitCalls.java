package dev.sightline.flow;

import java.util.List;

/**
 * What a function, or the code of a file outside functions, calls and does by itself; in the order
 * of the code.
 *
 * @param acts what it does at calls and reads that models name
 * @param edges what of the program it calls, or hands on to be called
 * @param unseen calls of which nobody can tell what they do
 * @param missing imports whose source is not there
 * @param calls how many calls there are
 */
public record UnitCalls(
    List<Act> acts, List<Edge> edges, List<Unseen> unseen, List<Missing> missing, int calls) {
  public static final UnitCalls NONE = new UnitCalls(List.of(), List.of(), List.of(), List.of(), 0);

  public UnitCalls {
    acts = List.copyOf(acts);
    edges = List.copyOf(edges);
    unseen = List.copyOf(unseen);
    missing = List.copyOf(missing);
  }

  /**
   * Something that a model says of a call or a read.
   *
   * @param callee as the code writes it
   * @param name qualified, under which the model knows it
   * @param source whether data comes in there; else it is an effect
   * @param kind of the catalogue of effects, or of that of sources
   * @param says for people: "starts a program", "an argument of the command line"
   */
  public record Act(
      Place at, String callee, String name, boolean source, String kind, String says) {}

  /**
   * A call of something in the program or in an installed dependency.
   *
   * @param callee as the code writes it
   */
  public record Edge(Place at, String callee, FunctionKey to, How how) {}

  /** How one function leads to another. */
  public enum How {
    CALL,
    /** It is passed on as a value, so that whoever gets it may call it. */
    HANDED,
    /** An object is passed on whose class fills in one of a library, which calls its methods. */
    OBJECT,
    /** It stands above the definition, and so around every call. */
    DECORATOR,
    /** The file is imported, and so its code outside functions is run. */
    IMPORT
  }

  /**
   * A call that leads nowhere.
   *
   * @param callee as the code writes it
   * @param library the qualified name if it is known to be of some library that no model tells of
   *     and whose source is not there; empty if it is not known what is called
   */
  public record Unseen(Place at, String callee, String library) {}

  /** An import of a module that no file is found for, and that no model describes. */
  public record Missing(Place at, String module) {}
}
