package dev.sightline.flow;

import dev.sightline.index.Dependency;
import dev.sightline.model.ModelSet;
import dev.sightline.model.SinkKind;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * Finds flows in one version of a program. Safe for all threads: what one finds out serves the
 * others.
 */
public final class FlowEngine {
  private final Program program;
  private final Memo memo;
  private final Set<String> threats;
  private final Map<String, Set<Memo.Key>> asked = new ConcurrentHashMap<>();
  private final Set<String> doubtful = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /**
   * For a version of a program.
   *
   * @param library whether parameters of public functions are sources, of kind {@code library}
   * @param threats kinds of sources that count where it is asked whether something is safe
   */
  public FlowEngine(Program program, ModelSet models, boolean library, Set<String> threats) {
    this.program = program;
    this.memo = new Memo(program, new Models(models), library);
    this.threats = Set.copyOf(threats);
  }

  /** Takes a newer version of a file, which the program gives from now on. */
  public void update(ProgramFile file, Runnable install) {
    lock.writeLock().lock();
    try {
      memo.track();
      ProgramFile before = program.file(file.path());
      install.run();
      memo.forgetPlain(file.path());
      if (before == null) {
        memo.changed(file, true);
        Uses.all(file).forEach(memo::changed);
      } else if (before != file) {
        FileChange.Difference difference = FileChange.between(before, file);
        difference.units().forEach(memo::changed);
        memo.changed(file, difference.names());
        file.follows(before);
        if (memo.knowsUses()) {
          Uses.differences(before, file).forEach(memo::changed);
        }
      }
      Set<Memo.Key> reached = memo.takeReached();
      asked.forEach((path, keys) -> {
        if (keys.stream().anyMatch(reached::contains)) {
          doubtful.add(path);
        }
      });
    } finally {
      lock.writeLock().unlock();
    }
  }

  /**
   * The flows that begin in a file, in order.
   *
   * @param check asked at every function; what it throws ends the analysis
   */
  public List<FlowFinding> analyse(ProgramFile file, Runnable check) {
    lock.readLock().lock();
    try {
      Summaries summaries = new Summaries(memo, check);
      List<FlowFinding> flows = flows(file, summaries);
      asked(file, summaries);
      return flows;
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Whether nothing that anybody else chooses gets into the calls in a range.
   *
   * @param range absolute
   * @param kinds the harm in question
   */
  public boolean isSafe(ProgramFile file, Span range, Set<SinkKind> kinds, Runnable check) {
    lock.readLock().lock();
    try {
      Summaries summaries = new Summaries(memo, check);
      Question.Answer answer =
          Question.ask(summaries, file, range, new Question.Worry(kinds, threats));
      asked(file, summaries);
      return answer == Question.Answer.NOTHING;
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Who calls what.
   *
   * @param check asked at every function; what it throws ends the work
   */
  public CallGraph calls(Runnable check) {
    return new CallGraph(program, memo, lock.readLock(), check);
  }

  /** Paths of files of which other things may hold since this was asked last. */
  public Set<String> takeDoubtful() {
    Set<String> taken = new HashSet<>(doubtful);
    doubtful.removeAll(taken);
    return taken;
  }

  /**
   * Asks what names mean, in this version of the program.
   *
   * @param about whose answers rest on it
   */
  public <T> T look(ProgramFile about, Runnable check, Function<Lookup, T> question) {
    lock.readLock().lock();
    try {
      Summaries summaries = new Summaries(memo, check);
      T answer = question.apply(new Lookup(program, memo, summaries));
      asked(about, summaries);
      return answer;
    } finally {
      lock.readLock().unlock();
    }
  }

  private void asked(ProgramFile file, Summaries summaries) {
    asked
        .computeIfAbsent(file.path(), path -> ConcurrentHashMap.newKeySet())
        .addAll(summaries.asked());
  }

  /** All that the answers about a file so far rest on besides the file itself. */
  public List<Dependency> reads(String path) {
    lock.readLock().lock();
    try {
      return new Reads(program, memo).of(path, asked.getOrDefault(path, Set.of()));
    } finally {
      lock.readLock().unlock();
    }
  }

  private static List<FlowFinding> flows(ProgramFile file, Summaries summaries) {
    List<FlowFinding> findings = new ArrayList<>();
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      for (Hit hit : summaries.hits(file, unit)) {
        if (hit.mark().origin() instanceof Origin.Source source) {
          findings.add(finding(hit, source));
        }
      }
    }
    findings.sort(Comparator.comparing(FlowFinding::at));
    return findings;
  }

  private static FlowFinding finding(Hit hit, Origin.Source source) {
    return new FlowFinding(
        hit.kind(),
        hit.sink().path().equals(hit.at().path()) ? hit.sink() : hit.at(),
        source.says(),
        source.kind(),
        hit.says(),
        hit.mark().steps().list(),
        hit.mark().assumed());
  }
}
