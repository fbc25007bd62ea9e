package dev.sightline.flow;

import dev.sightline.index.Dependency;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what answers about a file rest on, near and far, once they are there. */
record Reads(Program program, Memo memo) {

  /**
   * Everything but the file itself, each thing once.
   *
   * @param asked about the file
   */
  List<Dependency> of(String file, Set<Memo.Key> asked) {
    Set<Memo.Key> seen = new HashSet<>();
    Deque<Memo.Key> open = new ArrayDeque<>(asked);
    Set<Dependency> found = new LinkedHashSet<>();
    Set<String> files = new HashSet<>();
    Set<String> words = new TreeSet<>();
    boolean registrations = false;
    while (!open.isEmpty()) {
      Memo.Key key = open.pop();
      if (seen.add(key)) {
        switch (key) {
          case Memo.Key.OfName name ->
              found.addAll(memo.symbols().restsOn(name.folder(), name.name()));
          case Memo.Key.OfHeirs heirs -> found.add(memo.symbols().heirsRestOn(heirs.name()));
          case Memo.Key.OfRegistered r -> registrations = true;
          case Memo.Key.OfUses u -> words.add(u.name());
          default -> files.add(path(key));
        }
        Memo.Answer answer = memo.get(key);
        if (answer != null) {
          answer.restsOn().forEach(open::push);
        }
      }
    }
    if (registrations) {
      found.add(memo.registry().restsOn());
    }
    words.forEach(word -> found.add(mentions(word)));
    files.remove(file);
    files.remove("");
    files.forEach(path -> found.add(Dependency.file(path, program.hash(path))));
    found.removeIf(d -> d.question().equals(Dependency.file(file, "").question()));
    return List.copyOf(found);
  }

  private Dependency mentions(String word) {
    return Dependency.mentions(
        program.language(), List.of(List.of(word)), program::mentioning, program::hash);
  }

  private static String path(Memo.Key key) {
    return switch (key) {
      case Memo.Key.OfFunction f -> f.path();
      case Memo.Key.OfModule m -> m.path();
      case Memo.Key.OfEntry e -> e.path();
      case Memo.Key.OfFields f -> f.path();
      case Memo.Key.OfHits h -> h.path();
      case Memo.Key.OfCalls c -> c.path();
      case Memo.Key.OfUnit u -> u.path();
      case Memo.Key.OfName n -> "";
      case Memo.Key.OfRegistered r -> r.path();
      case Memo.Key.OfHeirs h -> "";
      case Memo.Key.OfShared s -> s.shared().isOfLibrary() ? "" : s.shared().path();
      case Memo.Key.Alone a -> path(a.of());
      case Memo.Key.OfUses u -> "";
    };
  }
}
