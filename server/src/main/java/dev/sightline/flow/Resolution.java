package dev.sightline.flow;

import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a qualified name means in a program. */
public sealed interface Resolution {

  /** Nothing that was found. */
  record Unknown() implements Resolution {
    static final Unknown IT = new Unknown();
  }

  /** Something of a library, by the name that models know it under. */
  record Library(String name) implements Resolution {}

  /** A value at the top of some file, or in a class. */
  record Constant(Value value) implements Resolution {}

  /**
   * A function or method.
   *
   * @param header index of its header
   * @param type qualified name of the class around it; empty if there is none
   */
  record Function(ProgramFile file, int header, String type) implements Resolution {

    public Stmt.FunctionDef definition() {
      return (Stmt.FunctionDef) file.tree().unit(header).statements().get(0);
    }

    /** Its parameters, with the object that it works on in front if it is called on one. */
    List<Parameter> parameters() {
      return file.values().conventions().parameters(definition(), !type.isEmpty());
    }

    /** Whether the object is passed apart from the arguments, whatever the call looks like. */
    boolean hasOwnReceiver() {
      return !type.isEmpty() && !file.values().conventions().receiver().isEmpty();
    }

    private boolean has(String modifier) {
      return definition().modifiers().stream().anyMatch(m -> m.name().equals(modifier));
    }

    /** Whether classes further down may have a method of their own in its place. */
    boolean isOpen() {
      return hasOwnReceiver() && !has("static") && !has("private") && !has("final");
    }

    /** The name of its header in its file. */
    public String name() {
      return file.names().of(header);
    }

    /** Index of the unit that is its body; -1 if it has none of its own. */
    public int body() {
      return file.names().unit(name() + "()");
    }

    boolean isDecorated(List<String> simpleNames) {
      return definition().decorators().stream()
          .anyMatch(d -> simpleNames.contains(lastName(d.expr())));
    }

    private static String lastName(dev.sightline.tree.Expr expr) {
      return switch (expr) {
        case dev.sightline.tree.Expr.Name n -> n.name();
        case dev.sightline.tree.Expr.Member m -> m.member().name();
        case dev.sightline.tree.Expr.Call c -> lastName(c.callee());
        default -> "";
      };
    }

    /** Whether its first parameter is the object it is called on. */
    public boolean takesReceiver() {
      return !type.isEmpty() && !isDecorated(List.of("staticmethod"));
    }

    boolean isProperty() {
      return isDecorated(List.of("property", "cached_property", "hybrid_property"));
    }
  }

  /**
   * A class.
   *
   * @param name qualified, where it is defined
   */
  record Type(ProgramFile file, int header, String name) implements Resolution {

    boolean isSame(Type other) {
      return name.equals(other.name) && file.path().equals(other.file.path());
    }

    /** The methods that its body defines, without static ones. */
    List<Function> methods() {
      List<Function> methods = new ArrayList<>();
      for (int child : file.tree().children(header)) {
        if (file.tree().unit(child).statements().get(0) instanceof Stmt.FunctionDef) {
          Function method = new Function(file, child, name);
          if (method.takesReceiver() && method.body() >= 0) {
            methods.add(method);
          }
        }
      }
      return methods;
    }

    public Stmt.ClassDef definition() {
      return (Stmt.ClassDef) file.tree().unit(header).statements().get(0);
    }
  }

  /** The function it is, if it is one. */
  default @Nullable Function function() {
    return this instanceof Function f ? f : null;
  }
}
