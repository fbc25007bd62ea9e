package dev.sightline.value;

import dev.sightline.tree.SourceTree;

/**
 * What evaluation of a file depends on besides its text.
 *
 * @param module dotted name of the file's module, empty if unknown
 * @param isPackage whether the file is the module of a package itself ({@code __init__.py})
 * @param budget steps that one unit may take; beyond that it is given up
 */
public record Environment(
    String module,
    boolean isPackage,
    Conventions conventions,
    Library library,
    Semantics semantics,
    long budget) {

  private static final long STEPS = 1_000_000;

  /** A file of unknown module, with the language's own library. */
  public static final Environment PYTHON =
      new Environment(
          "", false, new PythonConventions(), new PythonLibrary(), Semantics.NONE, STEPS);

  /** The same of Java. */
  public static final Environment JAVA =
      new Environment("", false, new JavaConventions(), new JavaLibrary(), Semantics.NONE, STEPS);

  /** A file of a language; one that has no conventions of its own is read by Python's. */
  public static Environment of(String language) {
    return language.equals("java") ? JAVA : PYTHON;
  }

  public Environment withModule(String name, boolean ofPackage) {
    return new Environment(name, ofPackage, conventions, library, semantics, budget);
  }

  /** With the name of the module that this file says it is of. */
  Environment of(SourceTree tree) {
    String said = conventions.module(tree, module);
    return said.equals(module) ? this : withModule(said, isPackage);
  }

  public Environment with(Library other) {
    return new Environment(module, isPackage, conventions, other, semantics, budget);
  }

  public Environment with(Semantics other) {
    return new Environment(module, isPackage, conventions, library, other, budget);
  }

  public Environment withBudget(long steps) {
    return new Environment(module, isPackage, conventions, library, semantics, steps);
  }

  /** The qualified name of something defined at the top of this file. */
  String qualify(String name) {
    return module.isEmpty() ? name : module + "." + name;
  }
}
