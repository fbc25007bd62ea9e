package dev.sightline.value;

import dev.sightline.tree.Identifier;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;

/** Java: a file says its package, members need no prefix, constants stand in cases. */
final class JavaConventions implements Conventions {

  @Override
  public String module(SourceTree tree, String byPath) {
    for (int i = 0; i < Math.min(2, tree.unitCount()); i++) {
      if (tree.unit(i).statements().get(0) instanceof Stmt.OtherStmt s
          && s.kind().equals("package")
          && s.children().get(0) instanceof Identifier name) {
        return name.name();
      }
    }
    return "";
  }

  @Override
  public String receiver() {
    return "this";
  }

  @Override
  public boolean hasImplicitMembers() {
    return true;
  }

  /** Packages give types, which are capitalised; types give whatever is static. */
  @Override
  public boolean mayImport(String module, String name) {
    String last = module.substring(module.lastIndexOf('.') + 1);
    return (!name.isEmpty() && Character.isUpperCase(name.charAt(0)))
        || (!last.isEmpty() && Character.isUpperCase(last.charAt(0)));
  }

  @Override
  public boolean capturesInCases() {
    return false;
  }

  @Override
  public boolean breaksSwitches() {
    return true;
  }

  @Override
  public boolean isStrict() {
    return false;
  }

  @Override
  public String typeName(String type) {
    return switch (type) {
      case "str" -> "java.lang.String";
      case "bool" -> "boolean";
      case "float" -> "double";
      default -> type;
    };
  }
}
