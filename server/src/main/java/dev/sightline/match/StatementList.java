package dev.sightline.match;

import dev.sightline.tree.Body;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements in order. {@code ...} stands for any number of them, and what follows it is looked for
 * however deep: in the branches and bodies of the statements that come later too.
 */
final class StatementList {

  /** A piece: one statement, or any number of them, bound if it has a name. */
  record Item(@Nullable Matcher one, @Nullable String several, Anchor anchor) {
    static final Item ANY = new Item(null, null, Anchor.OfKinds.ANYTHING);

    boolean isAny() {
      return one == null && several == null;
    }
  }

  /** Gets what was bound and where the last statement matched stands in the table. */
  @FunctionalInterface
  interface Ending {
    boolean accept(Bindings bound, int last);
  }

  private final List<Item> items = new ArrayList<>();
  private final boolean open;

  StatementList(List<Item> pattern) {
    for (Item item : pattern) {
      if (!(item.isAny() && !items.isEmpty() && items.getLast().isAny())) {
        items.add(item);
      }
    }
    open = items.stream().anyMatch(Item::isAny);
  }

  /** {@code ...} alone: any body, even one that cannot be seen. */
  boolean matchesAll() {
    return items.size() == 1 && items.getFirst().isAny();
  }

  /** Whether a statement may be the first; only what is cheap to tell is told. */
  boolean mayBeginWith(Stmt stmt) {
    Item first = items.getFirst();
    return first.one() == null || first.anchor().admits(stmt);
  }

  /** Whether it begins with any number of statements. */
  boolean beginsAnyhow() {
    return items.getFirst().one() == null;
  }

  int size() {
    return items.size();
  }

  boolean body(Body target, Site site, Bindings bound, Matcher.Next next) {
    if (matchesAll()) {
      return next.accept(bound);
    }
    int first = site.region.firstOf(target, site.unit);
    if (items.isEmpty()) {
      return first < 0 && next.accept(bound);
    }
    return first >= 0
        && new Walk(site.region, first, !open, (b, last) -> next.accept(b)).start(bound);
  }

  /** The members of a class: each item finds one, in any order; others may remain. */
  boolean members(Body target, Site site, Bindings bound, Matcher.Next next) {
    if (matchesAll() || items.isEmpty()) {
      return next.accept(bound);
    }
    int first = site.region.firstOf(target, site.unit);
    return first >= 0
        && new Walk(site.region, first, false, (b, last) -> next.accept(b)).members(0, bound);
  }

  /** From one statement of the table on; what follows the last item does not matter. */
  boolean from(int entry, Region region, Bindings bound, Ending ending) {
    return new Walk(region, entry, false, ending).start(bound);
  }

  private final class Walk {
    private final Region region;
    private final StatementTable table;
    private final int first;
    private final boolean whole;
    private final Ending ending;

    Walk(Region region, int first, boolean whole, Ending ending) {
      this.region = region;
      this.table = region.table();
      this.first = first;
      this.whole = whole;
      this.ending = ending;
    }

    boolean start(Bindings bound) {
      return match(0, -1, bound);
    }

    private int listEnd() {
      return table.stop(table.last(first));
    }

    private boolean match(int i, int previous, Bindings bound) {
      region.steps().step();
      if (i == items.size()) {
        return (!whole || table.stop(previous) == listEnd()) && ending.accept(bound, previous);
      }
      Item item = items.get(i);
      if (previous >= 0 || item.one() == null) {
        region.goOnBehind(previous < 0 ? first : previous);
      }
      if (item.one() != null) {
        int entry = previous < 0 ? first : table.next(previous);
        return entry >= 0 && one(item.one(), i, entry, bound);
      }
      if (item.several() != null) {
        return several(item.several(), i, previous, bound);
      }
      return i == items.size() - 1
          ? ending.accept(bound, table.last(first))
          : skip(i + 1, previous, bound);
    }

    private boolean one(Matcher matcher, int i, int entry, Bindings bound) {
      return matcher.match(
          table.stmt(entry), region.site(table.unit(entry)), bound, b -> match(i + 1, entry, b));
    }

    private boolean skip(int i, int previous, Bindings bound) {
      Item item = items.get(i);
      int end = listEnd();
      for (int entry = previous < 0 ? first : previous + 1; entry < end; entry++) {
        if (item.one() != null
            && item.anchor().admits(table.stmt(entry))
            && one(item.one(), i, entry, bound)) {
          return true;
        }
      }
      return false;
    }

    private boolean several(String name, int i, int previous, Bindings bound) {
      List<Node> taken = new ArrayList<>();
      int at = previous;
      int entry = previous < 0 ? first : table.next(previous);
      while (true) {
        int last = at;
        Site site = region.site(table.unit(entry < 0 ? Math.max(at, first) : entry));
        if (Names.bind(name, site.bind(taken, 0), site, bound, b -> match(i + 1, last, b))) {
          return true;
        }
        if (entry < 0) {
          return false;
        }
        taken.add(table.stmt(entry));
        at = entry;
        entry = table.next(entry);
      }
    }

    boolean members(int i, Bindings bound) {
      if (i == items.size()) {
        return ending.accept(bound, first);
      }
      Matcher one = items.get(i).one();
      if (one == null) {
        return members(i + 1, bound);
      }
      for (int entry = first; entry >= 0; entry = table.next(entry)) {
        region.steps().step();
        Stmt stmt = table.stmt(entry);
        if (one.match(stmt, region.site(table.unit(entry)), bound, b -> members(i + 1, b))) {
          return true;
        }
      }
      return false;
    }
  }
}
