package dev.sightline.match;

import dev.sightline.match.regex.RegexGaveUp;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Matches rules in one version of a file. Confined to one thread. */
public final class FileMatcher {
  private final FileContext file;
  private final @Nullable SourceTree tree;
  private final @Nullable Aliases aliases;
  private @Nullable Region whole;
  private int @Nullable [] outside;
  private final TextMatcher text;
  private @Nullable Set<String> names;
  private @Nullable Region lastUnit;
  private int lastUnitIndex = -1;

  /** Text rules run everywhere in the file. */
  public FileMatcher(FileContext file) {
    this(file, null);
  }

  /** Text rules run only where {@code scan} finds what they need. */
  public FileMatcher(FileContext file, @Nullable TextScan scan) {
    this.file = file;
    this.text = new TextMatcher(file.text(), scan);
    this.tree = file.tree();
    this.aliases = tree == null ? null : Aliases.of(file, tree);
  }

  /**
   * The matches in one unit of a rule of dependency UNIT or CONTEXT, or SEQUENCE under its
   * condition.
   */
  public Match.Found matchUnit(CompiledRule rule, int unit) {
    if (aliases == null) {
      return Match.Found.NOTHING;
    }
    Region region = lastUnit;
    if (region == null || lastUnitIndex != unit) {
      region = Region.ofUnit(file, aliases, unit);
      lastUnit = region;
      lastUnitIndex = unit;
    }
    return run(rule, region);
  }

  /** The matches of a rule in the whole file, whatever its dependency. */
  public Match.Found matchFile(CompiledRule rule) {
    if (rule.isOfText()) {
      return guarded(rule, text::inAll);
    }
    if (aliases == null) {
      return Match.Found.NOTHING;
    }
    return run(rule, whole(aliases));
  }

  private Region whole(Aliases known) {
    Region region = whole;
    if (region == null) {
      region = Region.ofFile(file, known);
      whole = region;
    }
    return region;
  }

  /**
   * Whether anything that a rule of dependency SEQUENCE looks for begins outside of functions, so
   * that its matches in units are not all there are.
   */
  public boolean beginsOutside(CompiledRule rule) {
    if (tree == null || aliases == null) {
      return false;
    }
    Region region = whole(aliases);
    region.restart(rule.rule().search().options().symbolicPropagation());
    int[] outside = outside(tree);
    try {
      return rule.sequences().stream().anyMatch(p -> p.beginsIn(region, outside));
    } catch (Steps.GaveUp | RegexGaveUp e) {
      return true;
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
    region.restart(rule.rule().search().options().symbolicPropagation());
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

  /** Whether a rule may match in a unit at all: cheap, and never wrong about a no. */
  public boolean mayMatch(CompiledRule rule, int unit) {
    return aliases != null && rule.ofUnit().holds(file.index(unit).names(), aliases.parts());
  }

  /** Whether a rule may match anywhere in the file. */
  public boolean mayMatch(CompiledRule rule) {
    if (rule.isOfText()) {
      return true;
    }
    return aliases != null && rule.ofFile().holds(names(), aliases.parts());
  }

  private Set<String> names() {
    Set<String> known = names;
    if (known == null) {
      known = new HashSet<>();
      for (int i = 0; tree != null && i < tree.unitCount(); i++) {
        known.addAll(file.index(i).names());
      }
      names = known;
    }
    return known;
  }
}
