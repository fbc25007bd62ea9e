package dev.sightline.match;

import dev.sightline.match.regex.RegexGaveUp;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Matches rules in one version of a file. Confined to one thread. */
public final class FileMatcher {
  private final FileContext file;
  private final @Nullable SourceTree tree;
  private final @Nullable FileNames names;
  private @Nullable Region whole;
  private int @Nullable [] outside;
  private final TextMatcher text;
  private @Nullable Region lastUnit;
  private int lastUnitIndex = -1;

  /** Text rules run everywhere in the file. */
  FileMatcher(FileContext file) {
    this(file, null, ofAll(file));
  }

  /**
   * Text rules run only where {@code scan} finds what they need.
   *
   * @param names of the code; null if the file has no tree
   */
  public FileMatcher(FileContext file, @Nullable TextScan scan, @Nullable FileNames names) {
    this.file = file;
    this.text = new TextMatcher(file.text(), scan);
    this.tree = file.tree();
    this.names = names;
  }

  private static @Nullable FileNames ofAll(FileContext file) {
    SourceTree tree = file.tree();
    return tree == null ? null : FileNames.of(file, tree);
  }

  /**
   * The matches of a rule of dependency UNIT that begin in a unit, if the unit and the headers
   * around it tell; else nothing, and {@link #matchFrom} tells.
   */
  public Optional<Match.Found> matchUnit(CompiledRule rule, int unit) {
    if (names == null || tree == null) {
      return Optional.of(Match.Found.NOTHING);
    }
    Region region = lastUnit;
    if (region == null || lastUnitIndex != unit) {
      region = Region.ofUnit(file, names, unit);
      lastUnit = region;
      lastUnitIndex = unit;
    }
    region.restart(symbolic(rule));
    try {
      Match.Found found = run(rule, region);
      return ofUnit(found.from(tree.start(unit)), region);
    } catch (Region.LooksOutside e) {
      return Optional.empty();
    }
  }

  /** Matches that go on into other units change when these do. */
  private static Optional<Match.Found> ofUnit(Match.Found found, Region region) {
    for (Match match : found.matches()) {
      region.read(match.range());
      match.bindings().values().forEach(binding -> region.read(binding.range()));
    }
    return Optional.of(found);
  }

  /**
   * The matches of a rule of dependency UNIT that begin in some units, whatever they look at;
   * perhaps with others that begin elsewhere.
   */
  public Match.Found matchFrom(CompiledRule rule, Collection<Integer> units) {
    if (names == null || tree == null) {
      return Match.Found.NOTHING;
    }
    if (!mayMatch(rule)) {
      return Match.Found.NOTHING;
    }
    BitSet searched = new BitSet(tree.unitCount());
    units.forEach(unit -> addWithHeaders(searched, tree, unit));
    if (!rule.sequences().isEmpty()) {
      for (int unit : outside(tree)) {
        Stmt stmt = tree.unit(unit).statements().getFirst();
        if (rule.sequences().stream().anyMatch(s -> s.mayBeginWith(stmt))) {
          addWithHeaders(searched, tree, unit);
        }
      }
    }
    return matchIn(rule, names, searched.stream().toArray());
  }

  /** The matches of a rule in the whole file, whatever its dependency. */
  public Match.Found matchFile(CompiledRule rule) {
    if (rule.isOfText()) {
      return guarded(rule, text::inAll);
    }
    return names == null || tree == null
        ? Match.Found.NOTHING
        : matchIn(rule, names, IntStream.range(0, tree.unitCount()).toArray());
  }

  private Match.Found matchIn(CompiledRule rule, FileNames known, int[] units) {
    Region region = whole;
    if (region == null) {
      region = Region.ofFile(file, known);
      whole = region;
    }
    region.restart(symbolic(rule), units);
    return run(rule, region);
  }

  private static boolean symbolic(CompiledRule rule) {
    return rule.rule().search().options().symbolicPropagation();
  }

  private static void addWithHeaders(BitSet units, SourceTree tree, int unit) {
    for (int i = unit; i >= 0 && !units.get(i); i = tree.parent(i)) {
      units.set(i);
    }
  }

  private int[] outside(SourceTree of) {
    int[] known = outside;
    if (known == null) {
      known =
          IntStream.range(0, of.unitCount())
              .filter(i -> of.unit(i).kind() != Unit.Kind.FUNCTION_BODY)
              .toArray();
      outside = known;
    }
    return known;
  }

  /**
   * The matches of a rule of dependency LINE in some whole lines, given by their absolute range.
   */
  public Match.Found matchLines(CompiledRule rule, Span lines) {
    return guarded(rule, r -> text.in(r, lines));
  }

  /**
   * Whether some whole lines hold a string without which a rule on text matches nothing. True where
   * no such string is known.
   */
  public boolean holdsNeeded(CompiledRule rule, Span lines) {
    return text.holdsNeeded(rule, lines);
  }

  private static Match.Found run(CompiledRule rule, Region region) {
    return guarded(rule, r -> new Evaluator(new CodeSpace(region)).hits(r.term()));
  }

  private static Match.Found guarded(
      CompiledRule rule, Function<CompiledRule, List<Hit>> evaluation) {
    try {
      List<Hit> hits = evaluation.apply(rule);
      return hits.isEmpty()
          ? Match.Found.NOTHING
          : new Match.Found(
              hits.stream().map(h -> new Match(h.range(), h.bindings().toMap())).toList(), "");
    } catch (Steps.GaveUp | RegexGaveUp e) {
      return gaveUp(rule, e.getMessage());
    } catch (StackOverflowError e) {
      return gaveUp(rule, "nested too deeply");
    }
  }

  private static Match.Found gaveUp(CompiledRule rule, @Nullable String why) {
    return new Match.Found(List.of(), "rule " + rule.rule().id() + " gave up: " + why);
  }

  /** Whether a match of a rule may begin in a unit: cheap, and never wrong about a no. */
  public boolean mayMatch(CompiledRule rule, int unit) {
    if (names == null || tree == null) {
      return false;
    }
    boolean body = tree.unit(unit).kind() == Unit.Kind.FUNCTION_BODY;
    return rule.ofUnit(body).holds(file.index(unit).names()::contains, names.aliases().parts());
  }

  /** Whether a rule may match anywhere in the file. */
  public boolean mayMatch(CompiledRule rule) {
    if (rule.isOfText()) {
      return true;
    }
    return names != null && names.mayMatch(rule);
  }
}
