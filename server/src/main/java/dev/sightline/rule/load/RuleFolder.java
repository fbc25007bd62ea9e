package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.DataReader;
import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.data.UnreadableException;
import dev.sightline.index.FileSystem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rule files on disk: which files those are, and what they hold. Whoever names a folder of rules
 * wants them all, so no ignore file counts here, as it does where code is looked for.
 */
public final class RuleFolder {
  private static final int DEEPEST = 100;

  private final FileSystem files;
  private final String root;
  private final RuleFileLoader loader = new RuleFileLoader(false);

  /**
   * @param root absolute, with {@code /}; rules know their files relative to it, if they lie in it
   */
  public RuleFolder(FileSystem files, String root) {
    this.files = files;
    this.root = root.endsWith("/") ? root : root + "/";
  }

  /** The rules of files and folders; each file that is named has to hold some. */
  public static RuleSet load(FileSystem files, String root, List<String> absolutePaths) {
    RuleFolder folder = new RuleFolder(files, root);
    List<RuleFile> found = new ArrayList<>();
    for (String path : absolutePaths) {
      if (files.kind(path) == FileSystem.Kind.FOLDER) {
        found.addAll(folder.ruleFiles(folder.below(path)));
      } else {
        found.add(folder.named(path));
      }
    }
    return RuleSet.of(found);
  }

  /** Whether a file may hold rules by its name: fixtures and corrected fixtures do not. */
  public static boolean isRuleName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.matches("[^.].*\\.(yaml|yml|json)")
        && !name.contains(".fixed.")
        && !name.matches(".*\\.test\\.(yaml|yml|json)");
  }

  /** Every file below a folder, absolute, in order; hidden ones are passed over. */
  public List<String> below(String folder) {
    List<String> found = new ArrayList<>();
    walk(folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder, found, 0);
    return found;
  }

  /** Those of some files that hold rules, or that claim to and cannot be read. */
  public List<RuleFile> ruleFiles(List<String> paths) {
    return paths.stream()
        .filter(RuleFolder::isRuleName)
        .flatMap(path -> ruleFile(path).stream())
        .toList();
  }

  /** A path as people know it. */
  public String shown(String absolute) {
    return absolute.startsWith(root) ? absolute.substring(root.length()) : absolute;
  }

  /** A file that somebody named: if it holds no rules, that is a problem. */
  public RuleFile named(String path) {
    try {
      return loader.load(shown(path), text(path));
    } catch (IOException e) {
      return unreadable(path, String.valueOf(e.getMessage()));
    }
  }

  private Optional<RuleFile> ruleFile(String path) {
    try {
      String text = text(path);
      return ofText(path, text);
    } catch (IOException e) {
      return path.endsWith(".json")
          ? Optional.empty()
          : Optional.of(unreadable(path, String.valueOf(e.getMessage())));
    }
  }

  private Optional<RuleFile> ofText(String path, String text) {
    try {
      Data document = DataReader.read(shown(path), text);
      return RuleFileLoader.holdsRules(document)
          ? Optional.of(loader.load(shown(path), document))
          : Optional.empty();
    } catch (UnreadableException e) {
      boolean claims = text.startsWith("rules:") || text.contains("\nrules:");
      return claims
          ? Optional.of(new RuleFile(shown(path), List.of(), List.of(), List.of(e.problem())))
          : Optional.empty();
    }
  }

  private RuleFile unreadable(String path, String why) {
    Place place = new Place(shown(path), 1, 1, "");
    Problem problem = new Problem(place, Problem.Level.ERROR, why);
    return new RuleFile(shown(path), List.of(), List.of(), List.of(problem));
  }

  private String text(String path) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(files.read(path)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IOException("the file is not UTF-8: save it in that encoding", e);
    }
  }

  private void walk(String folder, List<String> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    List<FileSystem.Entry> entries;
    try {
      entries = files.list(folder);
    } catch (IOException e) {
      return;
    }
    for (FileSystem.Entry entry : entries) {
      String path = folder + "/" + entry.name();
      if (entry.name().startsWith(".")) {
        continue;
      }
      if (entry.kind() == FileSystem.Kind.FOLDER && !entry.link()) {
        walk(path, found, depth + 1);
      } else if (entry.kind() == FileSystem.Kind.FILE) {
        found.add(path);
      }
    }
  }
}
