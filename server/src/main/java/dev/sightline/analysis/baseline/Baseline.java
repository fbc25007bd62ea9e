package dev.sightline.analysis.baseline;

import dev.sightline.data.Data;
import dev.sightline.data.DataReader;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings that a project had when its baseline was written. Immutable.
 *
 * @param byPath the entries of each file
 * @param problems what is wrong with the file
 */
public record Baseline(Map<String, List<Entry>> byPath, List<Problem> problems) {
  /** Where it lies, in the root. */
  public static final String NAME = ".sightline-baseline.json";

  /** What a suppression by the baseline is called, where ignore comments have their dialect. */
  public static final String DIALECT = "baseline";

  public static final Baseline NONE = new Baseline(Map.of(), List.of());

  /** A finding as it was; line from one. */
  public record Entry(String ruleId, String path, int line, String fingerprint) {}

  /** Reads a baseline; what cannot be read of it is a problem, the rest holds. */
  public static Baseline read(String file, String text) {
    Problems problems = new Problems();
    Map<String, List<Entry>> byPath = new HashMap<>();
    try {
      Data document = DataReader.read(file, text);
      if (document instanceof Data.Mapping mapping) {
        for (Data item : new Fields(mapping, problems).items("findings")) {
          entry(item, problems, byPath);
        }
      } else {
        problems.error(document.place(), "expects a baseline, and here is " + document.kind());
      }
    } catch (UnreadableException e) {
      return new Baseline(Map.of(), List.of(e.problem()));
    }
    return new Baseline(byPath, problems.list());
  }

  private static void entry(Data item, Problems problems, Map<String, List<Entry>> byPath) {
    if (!(item instanceof Data.Mapping mapping)) {
      problems.error(item.place(), "expects a finding, and here is " + item.kind());
      return;
    }
    Fields fields = new Fields(mapping, problems);
    String path = fields.requiredText("path").orElse("");
    Entry entry =
        new Entry(
            fields.requiredText("rule_id").orElse(""),
            path,
            fields.integer("line").orElse(1),
            fields.requiredText("fingerprint").orElse(""));
    byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(entry);
  }

  /**
   * Which of a file's findings were there before: those of the same fingerprint, and for each entry
   * that is left the nearest finding of its rule. An entry stands for one finding.
   *
   * @param present the file's findings as entries
   * @return for each of them whether it was
   */
  public List<Boolean> known(String path, List<Entry> present) {
    List<Entry> left = new ArrayList<>(byPath.getOrDefault(path, List.of()));
    Boolean[] known = new Boolean[present.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = takeSame(left, present.get(i));
    }
    for (Entry entry : left) {
      int nearest = -1;
      for (int i = 0; i < known.length; i++) {
        boolean fits = !known[i] && present.get(i).ruleId.equals(entry.ruleId);
        if (fits && (nearest < 0 || isNearer(entry, present.get(i), present.get(nearest)))) {
          nearest = i;
        }
      }
      if (nearest >= 0) {
        known[nearest] = true;
      }
    }
    return List.of(known);
  }

  private static boolean takeSame(List<Entry> left, Entry present) {
    for (int i = 0; i < left.size(); i++) {
      Entry entry = left.get(i);
      if (entry.ruleId.equals(present.ruleId) && entry.fingerprint.equals(present.fingerprint)) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private static boolean isNearer(Entry entry, Entry one, Entry other) {
    return Math.abs(entry.line - one.line) < Math.abs(entry.line - other.line);
  }
}
