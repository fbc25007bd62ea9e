package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Java: a file says its package, members need no prefix, constants stand in cases. */
final class JavaConventions implements Conventions {
  private static final Span NOWHERE = new Span(0, 0);

  /** The object that a method works on, for static ones what its class holds. */
  private static final Parameter THIS =
      new Parameter(Parameter.Kind.PLAIN, new Expr.Name("this", NOWHERE), null, null, NOWHERE);

  /** Ends the name that a method is bound to, for a field may have the same. */
  private static final String FUNCTION = "()";

  /** What the names of packages begin with. */
  private static final Set<String> PACKAGES =
      Set.of("java", "javax", "jakarta", "org", "com", "net", "io", "edu", "gov", "sun");

  private final Intrinsics intrinsics = new JavaIntrinsics();

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
  public List<Parameter> parameters(Stmt.FunctionDef function, boolean isMember) {
    List<Parameter> declared = function.signature().parameters();
    if (!isMember) {
      return declared;
    }
    List<Parameter> all = new ArrayList<>(declared.size() + 1);
    all.add(THIS);
    all.addAll(declared);
    return all;
  }

  @Override
  public String constructor(String type) {
    return type;
  }

  @Override
  public Intrinsics intrinsics() {
    return intrinsics;
  }

  @Override
  public String functionBinding(String function) {
    return function + FUNCTION;
  }

  @Override
  public boolean looksLikeType(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && !name.endsWith(FUNCTION)
        && (name.length() == 1 || name.chars().anyMatch(Character::isLowerCase));
  }

  @Override
  public boolean looksLikePackage(String name) {
    return PACKAGES.contains(name);
  }

  @Override
  public String impliedBase(Stmt.ClassDef type) {
    boolean isEnum = type.modifiers().stream().anyMatch(m -> m.name().equals("enum"));
    return isEnum ? "java.lang.Enum" : "";
  }

  @Override
  public boolean hasImplicitMembers() {
    return true;
  }

  /** Packages give types, which are capitalised; types give whatever is static. */
  @Override
  public boolean mayImport(String module, String name) {
    String last = module.substring(module.lastIndexOf('.') + 1);
    if (name.endsWith(FUNCTION)) {
      return false;
    }
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
