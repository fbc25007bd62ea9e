package dev.sightline.review;

import dev.sightline.flow.UnitCalls.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many files at a glance: which to look at first, and where what is done.
 *
 * @param files ranked by exposure and open questions
 * @param folders by name
 */
public record Survey(List<Row> files, List<Folder> folders) {
  private static final List<String> REMOTE = List.of("http-request", "message-queue", "network");
  private static final int MOST_FOLDERS = 40;
  private static final int DEEPEST_FOLDER = 2;

  public Survey {
    files = List.copyOf(files);
    folders = List.copyOf(folders);
  }

  /**
   * A file.
   *
   * @param entrances functions of it that are called from outside
   * @param inputs places where data comes in
   * @param fact a line to begin with
   */
  public record Row(String path, int entrances, int inputs, int open, int confirmed, Fact fact) {

    /** How far outsiders get to it. */
    public int exposure() {
      return 3 * entrances + inputs;
    }

    /** By which files are ranked: exposure times what is open or known to be wrong. */
    public int score() {
      return (1 + exposure()) * (open + 2 * confirmed);
    }
  }

  /** A folder: how many calls in its files have each kind of effect. */
  public record Folder(String name, Map<String, Integer> effects) {}

  /** Counts while files are gone through. */
  private static final class Counts {
    private int entrances;
    private int inputs;
    private int open;
    private int confirmed;
    private Fact fact;

    Counts(Fact fact) {
      this.fact = fact;
    }
  }

  static Survey of(Material material) {
    Map<String, Counts> files = new TreeMap<>();
    Lines lines = material.lines();
    for (Found found : material.rules().found()) {
      Counts counts = files.computeIfAbsent(found.at().path(), p -> new Counts(found.at()));
      counts.open += found.verdict() == Claim.Kind.NEEDS_REVIEW ? 1 : 0;
      counts.confirmed += found.verdict() == Claim.Kind.CONFIRMED ? 1 : 0;
    }
    for (var entrance : material.code().entrances()) {
      if (REMOTE.contains(entrance.kind())) {
        String says = Words.function(entrance.function()) + " is called from outside";
        files.computeIfAbsent(
                entrance.at().path(), p -> new Counts(lines.fact(entrance.at(), says)))
            .entrances++;
      }
    }
    for (Way way : material.code().runs().direct()) {
      if (way.act().source() && !way.act().kind().equals("config")) {
        files.computeIfAbsent(way.act().at().path(), p -> new Counts(Words.act(way.act(), lines)))
            .inputs++;
      }
    }
    return new Survey(rows(files), folders(material.code().runs()));
  }

  private static List<Row> rows(Map<String, Counts> files) {
    List<Row> rows = new ArrayList<>();
    files.forEach(
        (path, c) -> rows.add(new Row(path, c.entrances, c.inputs, c.open, c.confirmed, c.fact)));
    rows.sort(
        Comparator.comparingInt((Row r) -> -r.score())
            .thenComparingInt(r -> -r.exposure())
            .thenComparing(Row::path));
    return rows;
  }

  private static List<Folder> folders(Reach runs) {
    Map<String, Map<String, Integer>> folders = new TreeMap<>();
    for (Way way : runs.direct()) {
      Act act = way.act();
      if (!act.source()) {
        folders
            .computeIfAbsent(folder(act.at().path()), k -> new HashMap<>())
            .merge(act.kind(), 1, Integer::sum);
      }
    }
    List<Folder> all = new ArrayList<>();
    folders.forEach((name, effects) -> all.add(new Folder(name, Map.copyOf(effects))));
    return all.subList(0, Math.min(MOST_FOLDERS, all.size()));
  }

  /** The first folders of a path. */
  private static String folder(String path) {
    int end = -1;
    for (int i = 0; i < DEEPEST_FOLDER; i++) {
      int slash = path.indexOf('/', end + 1);
      if (slash < 0) {
        break;
      }
      end = slash;
    }
    return end < 0 ? "." : path.substring(0, end);
  }
}
