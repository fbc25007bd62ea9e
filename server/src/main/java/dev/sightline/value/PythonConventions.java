package dev.sightline.value;

import dev.sightline.tree.SourceTree;

/** Python: modules are named by their files, methods name their object themselves. */
final class PythonConventions implements Conventions {

  @Override
  public String module(SourceTree tree, String byPath) {
    return byPath;
  }

  @Override
  public String receiver() {
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
