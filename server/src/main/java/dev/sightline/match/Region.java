package dev.sightline.match;

import dev.sightline.tree.Body;
import dev.sightline.tree.Node;
import dev.sightline.tree.Slot;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that is searched: some of its units or all of them, one unit alone with its
 * headers, or one node. A search of one unit alone ends where it would have to look outside.
 */
final class Region {
  /** Instead of a unit: any of them. */
  private static final int MANY = -1;

  private final FileContext file;
  private final SourceTree tree;
  private final FileNames names;
  private final int unit;
  private final @Nullable Node only;
  private final Region top;
  private final @Nullable Site[] sites;
  private final Equality equality = new Equality(this);
  private Steps steps = new Steps(Steps.OF_FILE);
  private @Nullable StatementTable table;
  private @Nullable UnitIndex indexOfOnly;
  private int[] units;

  private Region(FileContext file, FileNames names, int unit) {
    this.file = file;
    this.tree = Objects.requireNonNull(file.tree());
    this.names = names;
    this.unit = unit;
    this.only = null;
    this.top = this;
    this.units = unit == MANY ? new int[0] : new int[] {unit};
    this.sites = new @Nullable Site[unit == MANY ? tree.unitCount() : 1];
  }

  private Region(Region top, int unit, Node only) {
    this.file = top.file;
    this.tree = top.tree;
    this.names = top.names;
    this.unit = unit;
    this.only = only;
    this.top = top;
    this.units = new int[] {unit};
    this.sites = new @Nullable Site[1];
    this.steps = top.steps;
  }

  /** Units of a file, which {@link #restart} names. */
  static Region ofFile(FileContext file, FileNames names) {
    return new Region(file, names, MANY);
  }

  static Region ofUnit(FileContext file, FileNames names, int unit) {
    return new Region(file, names, unit);
  }

  /** A node of this region alone; shares its budget. */
  Region inside(Node node, int unit) {
    return new Region(top, unit, node);
  }

  FileContext file() {
    return file;
  }

  Equality equality() {
    return equality;
  }

  Aliases aliases() {
    return names.aliases();
  }

  Steps steps() {
    return steps;
  }

  void restart(boolean symbolic) {
    equality.setSymbolic(symbolic);
    steps = new Steps(unit == MANY ? Steps.OF_FILE : Steps.OF_UNIT);
  }

  /** Searches these units from now on. */
  void restart(boolean symbolic, int[] searched) {
    restart(symbolic);
    units = searched;
  }

  /** Indices of the units searched. */
  int[] units() {
    return units;
  }

  /** Thrown where one unit and its headers do not tell. Caught by {@link FileMatcher}. */
  static final class LooksOutside extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LooksOutside() {
      super("the unit alone does not tell", null, false, false);
    }
  }

  private boolean isAlone() {
    return top.unit != MANY;
  }

  /** Says that what is asked for may depend on units other than this one and its headers. */
  void lookOutside() {
    if (isAlone() && only == null) {
      throw new LooksOutside();
    }
  }

  /**
   * Says that a search goes on in what stands behind a statement of the table. That lies in other
   * units if it is one outside of functions, and not nested in another.
   */
  void goOnBehind(int entry) {
    if (!isAlone() || only != null) {
      return;
    }
    StatementTable known = table();
    int index = known.unit(entry);
    boolean nested = entry != known.begin(index);
    if (!nested && tree.unit(index).kind() != Unit.Kind.FUNCTION_BODY) {
      lookOutside();
    }
  }

  /** Says that a range of the text matters. */
  void read(Span range) {
    if (isAlone() && !top.isOwn(range)) {
      throw new LooksOutside();
    }
  }

  /** Whether a range lies in the unit or in one of its headers. */
  private boolean isOwn(Span range) {
    for (int i = unit; i >= 0; i = tree.parent(i)) {
      if (tree.start(i) <= range.start() && range.end() <= tree.end(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pattern may match in what is searched; cheap, and never wrong about a no. */
  boolean mayHold(CodePattern pattern) {
    return unit != MANY || names.mayHold(pattern.requirement());
  }

  /** Indices of the headers around the unit, from the innermost out; none if all is searched. */
  int[] headers() {
    return unit == MANY || only != null
        ? new int[0]
        : IntStream.iterate(tree.parent(unit), i -> i >= 0, tree::parent).toArray();
  }

  UnitIndex index(int index) {
    if (only == null) {
      return file.index(index);
    }
    UnitIndex known = indexOfOnly;
    if (known == null) {
      known = UnitIndex.of(List.of(only));
      indexOfOnly = known;
    }
    return known;
  }

  Site site(int index) {
    if (unit != MANY && index != unit) {
      return new Site(this, index, tree.start(index));
    }
    int slot = unit == MANY ? index : 0;
    Site site = sites[slot];
    if (site == null) {
      site = new Site(this, index, tree.start(index));
      sites[slot] = site;
    }
    return site;
  }

  /** Index of the header of the function whose variable a name is in a unit; -1 if of none. */
  int functionOf(String name, int index) {
    return switch (tree.unit(index).kind()) {
      case FUNCTION_HEADER -> file.index(index).binds(name) ? index : -1;
      case FUNCTION_BODY -> {
        int header = tree.parent(index);
        UnitIndex body = file.index(index);
        boolean own = file.index(header).binds(name) || body.binds(name);
        yield own && !body.declaresGlobals() ? header : -1;
      }
      default -> -1;
    };
  }

  /** Where the statements of a body begin in the table, or -1. */
  int firstOf(Body body, int index) {
    if (body instanceof Slot) {
      lookOutside();
    }
    return table().first(body, index);
  }

  /** The absolute range of the text that regular expressions search. */
  Span searchedText() {
    lookOutside();
    return range();
  }

  StatementTable table() {
    StatementTable known = table;
    if (known == null) {
      known = newTable();
      table = known;
    }
    return known;
  }

  private StatementTable newTable() {
    return unit == MANY
        ? StatementTable.ofFile(tree, i -> index(i).statements())
        : StatementTable.ofUnit(index(unit).statements(), unit);
  }

  /** The absolute range of all that is searched. */
  Span range() {
    if (only != null) {
      return range(only, site(unit));
    }
    return unit == MANY
        ? new Span(0, tree.text().length())
        : new Span(tree.start(unit), tree.end(unit));
  }

  /** Absolute; of a definition whose body lies in units of its own, with that body. */
  Span range(Node node, Site site) {
    Span span = node.span().shift(site.base);
    Body body =
        switch (node) {
          case Stmt.FunctionDef f -> f.body();
          case Stmt.ClassDef c -> c.body();
          default -> null;
        };
    if (body instanceof Slot) {
      int end = tree.end(tree.lastDescendant(site.unit));
      return end > span.end() ? new Span(span.start(), end) : span;
    }
    return span;
  }
}
