package dev.sightline.flow;

import dev.sightline.index.Lazy;
import dev.sightline.index.Outline;
import dev.sightline.index.Words;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.value.FileValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One version of a file as the flow engine sees it. Immutable to whoever asks. */
public final class ProgramFile {
  private final String path;
  private final String folder;
  private final boolean installed;
  private final FileValues values;
  private final UnitNames names;
  private final Lazy<Words> words;
  private final Lazy<Uses> uses;

  /** By index of the body; worked out when somebody asks. */
  private final Map<Integer, ReceiverUse> receiverUses = new ConcurrentHashMap<>();

  private final Map<Integer, StatementCalls> statements = new ConcurrentHashMap<>();

  /**
   * A version.
   *
   * @param installed whether it belongs to a dependency, on which nothing is reported
   */
  public ProgramFile(String path, boolean installed, FileValues values) {
    this.path = path;
    this.folder =
        values.module().isEmpty() ? path : path.substring(0, Math.max(0, path.lastIndexOf('/')));
    this.installed = installed;
    this.values = values;
    this.names = new UnitNames(values.tree());
    this.uses = new Lazy<>(() -> Uses.of(values.tree(), null));
    this.words = new Lazy<>(() -> Words.of(values.tree().text()));
  }

  public String path() {
    return path;
  }

  /**
   * Where names are looked up from: its folder; of a file that no module can be called after, it
   * alone, for nobody else knows what it defines.
   */
  String folder() {
    return folder;
  }

  /** The folder from which the file's module is imported, with a slash at its end. */
  String importRoot() {
    String plain = path.replaceFirst("(/__init__)?\\.\\w+$", "");
    String module = values.module().replace('.', '/');
    return plain.equals(module) || plain.endsWith("/" + module)
        ? "/" + plain.substring(0, plain.length() - module.length())
        : "/" + folder() + "/";
  }

  public boolean installed() {
    return installed;
  }

  public FileValues values() {
    return values;
  }

  public SourceTree tree() {
    return values.tree();
  }

  /** The words of its text. */
  public Words words() {
    return words.get();
  }

  /** What its functions do with what. */
  Uses uses() {
    return uses.get();
  }

  /** Takes over what is known of another version of the file. */
  void follows(ProgramFile before) {
    if (before.uses.isMade()) {
      uses.offer(Uses.of(tree(), before.uses.get()));
    }
  }

  UnitNames names() {
    return names;
  }

  /**
   * How a method uses the object it is called on.
   *
   * @param receiver the name of the object in it
   */
  ReceiverUse receiverUse(int body, String receiver) {
    return receiverUses.computeIfAbsent(body, b -> ReceiverUse.of(tree(), b, receiver));
  }

  /** Whether a call is a statement by itself, so that nobody uses its result. */
  boolean isStatement(int unit, Expr call) {
    return statements.computeIfAbsent(unit, u -> StatementCalls.of(tree().unit(u))).contains(call);
  }

  /** What it declares. */
  public Outline outline() {
    List<Outline.Type> types = new ArrayList<>();
    for (int unit = 0; unit < tree().unitCount(); unit++) {
      if (tree().unit(unit).statements().get(0) instanceof Stmt.ClassDef c) {
        List<String> bases =
            c.bases().stream()
                .filter(b -> b.kind() == Argument.Kind.POSITIONAL)
                .map(b -> Symbols.lastName(b.value()))
                .toList();
        types.add(new Outline.Type(names.of(unit), bases));
      }
    }
    return new Outline(values.module(), types);
  }

  Place place(int unit, Span span) {
    return new Place(path, names.of(unit), span);
  }

  /** The absolute range of a place in this version; of one that is gone, the start of the file. */
  public Span range(Place place) {
    int unit = names.unit(place.unit());
    return unit < 0 ? new Span(0, 0) : place.span().shift(tree().start(unit));
  }
}
