package dev.sightline.value;

/**
 * What evaluation of a file depends on besides its text.
 *
 * @param module dotted name of the file's module, empty if unknown
 * @param isPackage whether the file is the module of a package itself ({@code __init__.py})
 * @param budget steps that one unit may take; beyond that it is given up
 */
public record Environment(
    String module, boolean isPackage, Library library, Semantics semantics, long budget) {

  private static final long STEPS = 1_000_000;

  /** A file of unknown module, with the language's own library. */
  public static final Environment PYTHON =
      new Environment("", false, new PythonLibrary(), Semantics.NONE, STEPS);

  public Environment withModule(String name, boolean ofPackage) {
    return new Environment(name, ofPackage, library, semantics, budget);
  }

  public Environment with(Library other) {
    return new Environment(module, isPackage, other, semantics, budget);
  }

  public Environment with(Semantics other) {
    return new Environment(module, isPackage, library, other, budget);
  }

  public Environment withBudget(long steps) {
    return new Environment(module, isPackage, library, semantics, steps);
  }

  /** The qualified name of something defined at the top of this file. */
  String qualify(String name) {
    return module.isEmpty() ? name : module + "." + name;
  }
}
