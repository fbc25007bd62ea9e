package dev.sightline.value;

import dev.sightline.tree.Parameter;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import java.util.List;

/** Python: modules are named by their files, methods name their object themselves. */
final class PythonConventions implements Conventions {
  private final Intrinsics intrinsics = new PythonIntrinsics();

  @Override
  public String module(SourceTree tree, String byPath) {
    return byPath;
  }

  @Override
  public String receiver() {
    return "";
  }

  @Override
  public List<Parameter> parameters(Stmt.FunctionDef function, boolean isMember) {
    return function.signature().parameters();
  }

  @Override
  public String constructor(String type) {
    return "__init__";
  }

  @Override
  public Intrinsics intrinsics() {
    return intrinsics;
  }

  @Override
  public String functionBinding(String function) {
    return function;
  }

  @Override
  public boolean looksLikeType(String name) {
    return false;
  }

  @Override
  public boolean looksLikePackage(String name) {
    return false;
  }

  @Override
  public String impliedBase(Stmt.ClassDef type) {
    return "";
  }

  @Override
  public boolean hasImplicitMembers() {
    return false;
  }

  @Override
  public boolean mayImport(String module, String name) {
    return true;
  }

  @Override
  public boolean capturesInCases() {
    return true;
  }

  @Override
  public boolean breaksSwitches() {
    return false;
  }

  @Override
  public boolean isStrict() {
    return true;
  }

  @Override
  public String typeName(String type) {
    return type;
  }
}
