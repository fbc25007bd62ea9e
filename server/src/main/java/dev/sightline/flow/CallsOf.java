package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.flow.UnitCalls.Edge;
import dev.sightline.flow.UnitCalls.Missing;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import dev.sightline.value.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what the functions of one file, and its code outside functions, call.
 *
 * <p>Code of the workspace is evaluated as flow evaluates it, with what other files say. Installed
 * dependencies are large and are not ours to judge: of them each file is taken by itself.
 */
record CallsOf(Summaries summaries, ProgramFile file, Program program) {

  UnitCalls of(FunctionKey key) {
    return key.isFile()
        ? ofFile()
        : key.isScript() ? ofScript() : ofFunction(file.names().unit(key.name()));
  }

  private UnitCalls ofFunction(int header) {
    if (header < 0 || !isFunction(header)) {
      return UnitCalls.NONE;
    }
    summaries.reads(file, header);
    Function function = new Function(file, header, file.values().classAround(header));
    Scene above = new Scene(summaries, file, header, null, Context.NONE, false);
    CallScan scan = new CallScan(above, file.values().of(header));
    if (!function.definition().decorators().isEmpty()) {
      scan.decorators(above, values(above), function.definition().decorators());
    }
    int body = function.body();
    if (body >= 0) {
      summaries.reads(file, body);
      var parameters = function.definition().signature().parameters();
      Scene scene =
          new Scene(summaries, file, body, function, Binding.unknown(parameters).context(), false);
      scan.unit(scene, values(scene));
    }
    return scan.found(List.of(), List.of());
  }

  private boolean isFunction(int header) {
    return file.tree().unit(header).statements().get(0) instanceof Stmt.FunctionDef;
  }

  private Values values(Scene scene) {
    return file.installed() ? file.values().of(scene.unit()) : summaries.evaluate(scene);
  }

  private UnitCalls ofFile() {
    Scene first = new Scene(summaries, file, 0, null, Context.NONE, false);
    List<Edge> imports = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    ImportScan imported = new ImportScan(file, program, summaries, imports, missing);
    if (file.tree().unitCount() == 0) {
      return UnitCalls.NONE;
    }
    CallScan scan = new CallScan(first, file.values().of(0));
    imported.packages();
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      if (file.tree().unit(unit).kind() != Unit.Kind.FUNCTION_BODY) {
        if (!isScript(file.tree().unit(unit))) {
          scan(scan, unit);
        }
        imported.unit(unit);
      }
    }
    return scan.found(imports, missing);
  }

  private void scan(CallScan scan, int unit) {
    summaries.reads(file, unit);
    Scene scene = new Scene(summaries, file, unit, null, Context.NONE, false);
    scan.unit(scene, values(scene));
  }

  private UnitCalls ofScript() {
    if (file.tree().unitCount() == 0) {
      return UnitCalls.NONE;
    }
    Scene first = new Scene(summaries, file, 0, null, Context.NONE, false);
    CallScan scan = new CallScan(first, file.values().of(0));
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      if (isScript(file.tree().unit(unit))) {
        scan(scan, unit);
      }
    }
    return scan.found(List.of(), List.of());
  }

  /** {@code if __name__ == "__main__":} */
  static boolean isScript(Unit unit) {
    return unit.kind() == Unit.Kind.STATEMENT
        && unit.statements().get(0) instanceof Stmt.If test
        && test.branches().get(0).test() instanceof Expr.Binary b
        && b.left() instanceof Expr.Name n
        && n.name().equals("__name__");
  }
}
