package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.EntryPoint;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * Who calls what in a program, worked out where it is asked for. Each answer is one of the program
 * as it is at that moment. Safe for all threads.
 */
public final class CallGraph {
  private final Program program;
  private final Memo memo;
  private final Lock lock;
  private final Runnable check;

  CallGraph(Program program, Memo memo, Lock lock, Runnable check) {
    this.program = program;
    this.memo = memo;
    this.lock = lock;
    this.check = check;
  }

  /**
   * By what a function is called from outside.
   *
   * @param at its name, where it is defined
   * @param kind of what comes in: as of a source
   */
  public record Entrance(FunctionKey function, Place at, String kind, String says) {}

  /** What a function, or the code of a file outside functions, calls and does by itself. */
  public UnitCalls of(FunctionKey key) {
    lock.lock();
    try {
      check.run();
      return new Summaries(memo, check).calls(key, program);
    } finally {
      lock.unlock();
    }
  }

  /** The file of a path as it is now; null if it is gone. */
  public @Nullable ProgramFile file(String path) {
    return program.file(path);
  }

  /** The functions and methods of a file that stand by themselves, in order. */
  public static List<FunctionKey> functions(ProgramFile file) {
    List<FunctionKey> all = new ArrayList<>();
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      if (file.tree().unit(unit).kind() == Unit.Kind.FUNCTION_HEADER) {
        all.add(new FunctionKey(file.path(), file.names().of(unit)));
      }
    }
    return all;
  }

  /** Where a file does something only when it is run as a script; -1 if it has no such part. */
  public static int script(ProgramFile file) {
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      if (CallsOf.isScript(file.tree().unit(unit))) {
        return file.tree().start(unit);
      }
    }
    return -1;
  }

  /** The function that an offset lies in, its header included; else the file. */
  public static FunctionKey around(ProgramFile file, int offset) {
    int unit = file.tree().unitAt(offset);
    while (unit >= 0 && file.tree().unit(unit).kind() != Unit.Kind.FUNCTION_HEADER) {
      unit = file.tree().parent(unit);
    }
    int at = file.tree().unitAt(offset);
    if (unit < 0 && at >= 0 && CallsOf.isScript(file.tree().unit(at))) {
      return FunctionKey.ofScript(file.path());
    }
    return unit < 0
        ? FunctionKey.ofFile(file.path())
        : new FunctionKey(file.path(), file.names().of(unit));
  }

  /** Where a function's name stands in its file; of a file, its start. */
  public static Span name(ProgramFile file, FunctionKey key) {
    if (key.isScript()) {
      int start = Math.max(0, script(file));
      return new Span(start, start);
    }
    int header = key.isFile() ? -1 : file.names().unit(key.name());
    return header >= 0 && file.tree().unit(header).statements().get(0) instanceof Stmt.FunctionDef f
        ? f.name().span().shift(file.tree().start(header))
        : new Span(0, 0);
  }

  /** How the functions of a file are called from outside. */
  public List<Entrance> entrances(ProgramFile file) {
    lock.lock();
    try {
      List<Entrance> all = new ArrayList<>();
      Summaries summaries = new Summaries(memo, check);
      for (FunctionKey key : functions(file)) {
        int header = file.names().unit(key.name());
        Function function = new Function(file, header, file.values().classAround(header));
        Place at = file.place(header, function.definition().name().span());
        for (EntryPoint point : summaries.entry(function).points()) {
          String says = point.says().isEmpty() ? "called from outside" : point.says();
          all.add(new Entrance(key, at, point.kind(), says));
        }
      }
      return all;
    } finally {
      lock.unlock();
    }
  }
}
