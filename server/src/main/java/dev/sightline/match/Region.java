package dev.sightline.match;

import dev.sightline.tree.Body;
import dev.sightline.tree.Node;
import dev.sightline.tree.Slot;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The part of a file that is searched: all of it, one unit with its headers, or one node. */
final class Region {
  /** Instead of a unit: all of them. */
  private static final int WHOLE = -1;

  private final FileContext file;
  private final SourceTree tree;
  private final Aliases aliases;
  private final int unit;
  private final @Nullable Node only;
  private final @Nullable Site[] sites;
  private final Equality equality = new Equality(this);
  private Steps steps = new Steps(Steps.OF_FILE);
  private @Nullable StatementTable table;
  private @Nullable UnitIndex indexOfOnly;

  private Region(FileContext file, Aliases aliases, int unit, @Nullable Node only) {
    this.file = file;
    this.tree = Objects.requireNonNull(file.tree());
    this.aliases = aliases;
    this.unit = unit;
    this.only = only;
    this.sites = new @Nullable Site[unit == WHOLE ? tree.unitCount() : 1];
  }

  static Region ofFile(FileContext file, Aliases aliases) {
    return new Region(file, aliases, WHOLE, null);
  }

  static Region ofUnit(FileContext file, Aliases aliases, int unit) {
    return new Region(file, aliases, unit, null);
  }

  /** A node of this region alone; shares its budget. */
  Region inside(Node node, int unit) {
    Region region = new Region(file, aliases, unit, node);
    region.steps = steps;
    return region;
  }

  FileContext file() {
    return file;
  }

  Equality equality() {
    return equality;
  }

  Aliases aliases() {
    return aliases;
  }

  Steps steps() {
    return steps;
  }

  void restart(boolean symbolic) {
    equality.setSymbolic(symbolic);
    steps = new Steps(unit == WHOLE ? Steps.OF_FILE : Steps.OF_UNIT);
  }

  /** Indices of the units searched. */
  int[] units() {
    return unit == WHOLE ? IntStream.range(0, tree.unitCount()).toArray() : new int[] {unit};
  }

  /** Indices of the headers around the unit, from the innermost out; none if all is searched. */
  int[] headers() {
    return unit == WHOLE || only != null
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
    if (unit != WHOLE && index != unit) {
      return new Site(this, index, tree.start(index));
    }
    int slot = unit == WHOLE ? index : 0;
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

  StatementTable table() {
    StatementTable known = table;
    if (known == null) {
      known = newTable();
      table = known;
    }
    return known;
  }

  private StatementTable newTable() {
    if (only != null) {
      List<Stmt> statements = only instanceof Stmt s ? List.of(s) : List.of();
      return StatementTable.ofUnit(statements, unit);
    }
    return unit == WHOLE
        ? StatementTable.ofFile(tree)
        : StatementTable.ofUnit(tree.unit(unit).statements(), unit);
  }

  /** The absolute range of all that is searched. */
  Span range() {
    if (only != null) {
      return range(only, site(unit));
    }
    return unit == WHOLE
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
