package dev.sightline.flow;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import dev.sightline.value.CallSite;
import dev.sightline.value.Constant;
import dev.sightline.value.Passed;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes whose fields are declared in their body and filled by whoever makes an object. */
final class DataClasses {
  private DataClasses() {}

  /** The object with what is passed in its fields; null if the class declares none. */
  static @Nullable Value fill(Scene scene, Resolution.Type type, CallSite site, Value object) {
    boolean named = !type.definition().parameters().isEmpty();
    boolean declared = type.file().values().conventions().hasImplicitMembers();
    List<Parameter> fields =
        named
            ? type.definition().parameters()
            : declared ? List.<Parameter>of() : fields(scene, type, 0);
    Shape shape = object.shape();
    if (fields.isEmpty() || shape == null) {
      return null;
    }
    List<Value> values = Passed.of(site.syntax(), site.arguments()).bind(fields);
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name() instanceof Expr.Name n) {
        shape = shape.with(Constant.text(n.name()), values.get(i));
      }
    }
    return object.withShape(shape);
  }

  private static List<Parameter> fields(Scene scene, Resolution.Type type, int depth) {
    List<Parameter> fields = new ArrayList<>();
    for (String base : depth > 6 ? List.<String>of() : scene.symbols().bases(type)) {
      if (scene.symbols().resolve(type.file(), base) instanceof Resolution.Type outer) {
        fields.addAll(fields(scene, outer, depth + 1));
      }
    }
    for (int unit : type.file().tree().children(type.header())) {
      Stmt statement = type.file().tree().unit(unit).statements().get(0);
      if (statement instanceof Stmt.Assign a
          && a.type() != null
          && a.targets().get(0) instanceof Expr.Name name) {
        fields.add(new Parameter(Parameter.Kind.PLAIN, name, a.type(), a.value(), a.span()));
      }
    }
    return fields;
  }
}
