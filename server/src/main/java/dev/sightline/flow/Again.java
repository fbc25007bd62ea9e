package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.value.Value;
import org.jspecify.annotations.Nullable;

/** Asks a question anew, from its key alone. */
final class Again {
  private Again() {}

  /** Answers once more what a key asks; nothing if it is about something that is gone. */
  static void ask(Summaries summaries, Memo.Key key, Program program) {
    switch (key) {
      case Memo.Key.OfFunction f -> {
        Function function = function(program, f.path(), f.name());
        if (function != null) {
          summaries.of(function, f.context(), f.bare());
        }
      }
      case Memo.Key.OfModule m -> {
        ProgramFile file = program.file(m.path());
        if (file != null) {
          summaries.module(file, m.bare());
        }
      }
      case Memo.Key.OfEntry e -> {
        Function function = function(program, e.path(), e.name());
        if (function != null) {
          summaries.entry(function);
        }
      }
      case Memo.Key.OfFields f -> {
        ProgramFile file = program.file(f.path());
        if (file != null) {
          summaries.fields(file, f.type(), Value.UNKNOWN);
        }
      }
      case Memo.Key.OfHits h -> {
        ProgramFile file = program.file(h.path());
        int unit = file == null ? -1 : file.names().unit(h.unit());
        if (file != null && unit >= 0) {
          summaries.hits(file, unit);
        }
      }
      case Memo.Key.OfCalls c -> summaries.calls(new FunctionKey(c.path(), c.name()), program);
      case Memo.Key.OfShared s -> summaries.shared(s.shared(), s.object());
      case Memo.Key.Alone a -> ask(summaries.alone(), a.of(), program);
      case Memo.Key.OfUses u -> {}
      case Memo.Key.OfUnit u -> {}
      case Memo.Key.OfName n -> {}
      case Memo.Key.OfRegistered r -> {}
      case Memo.Key.OfHeirs n -> {}
    }
  }

  private static @Nullable Function function(Program program, String path, String name) {
    ProgramFile file = program.file(path);
    int header = file == null ? -1 : file.names().unit(name);
    return file == null || header < 0
        ? null
        : new Function(file, header, file.values().classAround(header));
  }
}
