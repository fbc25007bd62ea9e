package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What all functions of the program together leave in something that they share, as far as it comes
 * from a source: in whatever order they run, whoever reads it may find it.
 */
final class SharedState {
  private static final int MOST_FUNCTIONS = 60;
  private static final int DEEPEST = 3;

  /** Of a function whose name is called more often, callers are not looked at. */
  private static final int MOST_CALLERS = 20;

  private final Summaries summaries;
  private final Program program;

  /**
   * On top of summaries that know nothing of shared things, or one would rest on the other.
   *
   * @param program the files in which to look
   */
  SharedState(Summaries summaries, Program program) {
    this.summaries = summaries;
    this.program = program;
  }

  /** A function, and how many calls it is away from the one that writes. */
  private record Writer(Function function, int calls) {}

  /**
   * What is there; unknown, with no labels, if nothing is known.
   *
   * @param object whether it is an object of the program, whose methods may write to it
   */
  Value of(Shared shared, boolean object) {
    Value all = null;
    Set<String> seen = new HashSet<>();
    Deque<Writer> open = new ArrayDeque<>();
    direct(shared, object).forEach(f -> open.add(new Writer(f, 0)));
    while (!open.isEmpty() && seen.size() < MOST_FUNCTIONS) {
      Writer writer = open.poll();
      Function function = writer.function;
      if (seen.add(function.file().path() + "\0" + function.name())) {
        Value left = left(function, shared);
        if (left != null) {
          Value known = left.relabelled((path, labels) -> Taint.sources(labels));
          all = all == null ? known : all.join(known);
          if (writer.calls < DEEPEST && Taint.hasInputs(left.deepLabels())) {
            callers(function).forEach(f -> open.add(new Writer(f, writer.calls + 1)));
          }
        }
      }
    }
    return all == null ? Value.UNKNOWN : all;
  }

  private @Nullable Value left(Function function, Shared shared) {
    return summaries.unknown(function).stores().get(shared);
  }

  private List<Function> direct(Shared shared, boolean object) {
    BiPredicate<ProgramFile, String> meant = (file, owner) -> mayMean(shared, file, owner);
    List<Function> found = functions(Uses.Kind.WRITES, shared.word(), writing(shared), meant);
    if (object) {
      Set<String> paths = new LinkedHashSet<>(List.of(shared.path()));
      paths.addAll(program.mentioning(List.of(shared.word(), stem(shared))));
      found.addAll(functions(Uses.Kind.CALLS_ON, shared.word(), paths, meant));
    }
    return found;
  }

  private Set<String> writing(Shared shared) {
    Set<String> paths = new LinkedHashSet<>();
    if (!shared.isOfLibrary()) {
      paths.add(shared.path());
    }
    for (String path : program.writing(shared.word())) {
      ProgramFile file = program.file(path);
      if (file != null && shared.isSeenBy(file)) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** The word by which other files know the file. */
  private String stem(Shared shared) {
    ProgramFile file = program.file(shared.path());
    String module = file == null ? "" : file.values().module();
    return module.substring(module.lastIndexOf('.') + 1);
  }

  private List<Function> callers(Function function) {
    String name = function.definition().name().name();
    Set<String> paths = new LinkedHashSet<>(List.of(function.file().path()));
    paths.addAll(program.mentioning(List.of(name)));
    List<Function> callers = functions(Uses.Kind.CALLS, name, paths, (file, owner) -> true);
    return callers.size() > MOST_CALLERS ? List.of() : callers;
  }

  private List<Function> functions(
      Uses.Kind kind,
      String word,
      Collection<String> paths,
      BiPredicate<ProgramFile, String> meant) {
    summaries.note(new Memo.Key.OfUses(kind, word));
    List<Function> found = new ArrayList<>();
    for (String path : paths) {
      ProgramFile file = program.file(path);
      if (file != null && !file.installed()) {
        for (Uses.Use use : file.uses().of(kind, word)) {
          if (meant.test(file, use.owner())) {
            int header = file.tree().parent(use.unit());
            found.add(new Function(file, header, file.values().classAround(header)));
          }
        }
      }
    }
    return found;
  }

  /** Whether a name with this owner may mean the thing in question, as a file sees it. */
  private boolean mayMean(Shared shared, ProgramFile file, String owner) {
    if (owner.isEmpty()) {
      return isSame(shared, summaries.symbols().variable(file, shared.word()));
    }
    if (owner.equals("cls") || owner.equals("__class__") || owner.equals("type")) {
      return shared.name().indexOf('.') > 0;
    }
    Value known = file.values().scope().lookup(owner);
    String symbol = known == null ? null : known.symbols().single();
    if (symbol != null) {
      String name = symbol + "." + shared.word();
      return isSame(shared, summaries.symbols().shared(file, name));
    }
    return known == null && shared.isKnownAs(owner, stem(shared));
  }

  private static boolean isSame(Shared shared, Shared.@Nullable Spot spot) {
    return spot != null && spot.shared().equals(shared);
  }
}
