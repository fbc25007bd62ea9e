package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Taint;
import dev.sightline.rule.Taint.SideEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads what a taint rule says, in either syntax. */
final class TaintLoader {
  private static final Set<String> FIRST = Keys.union(Keys.FORMULA, Keys.TAINT_BESIDE);
  private static final Set<String> SECOND =
      Keys.union(Keys.MATCH, Keys.MATCH_BESIDE, Keys.TAINT_BESIDE);

  private final Problems problems;
  private final FormulaLoader first;
  private final MatchLoader second;
  private final ConditionLoader conditions;

  TaintLoader(Problems problems, boolean regexOnly) {
    this.problems = problems;
    this.first = new FormulaLoader(problems, regexOnly);
    this.second = new MatchLoader(problems, regexOnly);
    this.conditions = new ConditionLoader(problems, first);
  }

  /** {@code pattern-sources} and their like, keys of the rule. */
  Optional<Taint> firstSyntax(Fields rule, Place place) {
    return taint(rule, "pattern-", place, this::ofFirst);
  }

  /** {@code taint: {sources: ...}}. */
  Optional<Taint> secondSyntax(Fields taint, Place place) {
    taint.unknown(Set.of("sources", "sinks", "sanitizers", "propagators"), Problem.Level.ERROR);
    return taint(taint, "", place, this::ofSecond);
  }

  private Optional<Taint> taint(Fields fields, String prefix, Place place, Read read) {
    int before = problems.errors();
    Taint taint =
        new Taint(
            each(fields, prefix + "sources", read, this::source),
            each(fields, prefix + "sinks", read, this::sink),
            each(fields, prefix + "sanitizers", read, this::sanitizer),
            each(fields, prefix + "propagators", read, this::propagator),
            place);
    if (problems.errors() == before) {
      missing(taint.sources(), prefix + "sources", place);
      missing(taint.sinks(), prefix + "sinks", place);
    }
    return problems.errors() == before ? Optional.of(taint) : Optional.empty();
  }

  private void missing(List<?> items, String key, Place place) {
    if (items.isEmpty()) {
      problems.error(place, "a taint rule needs '" + key + "'");
    }
  }

  private interface Read {
    Optional<Formula> formula(Data item);
  }

  private <T> List<T> each(
      Fields fields, String key, Read read, BiFunction<Formula, Fields, T> make) {
    List<T> all = new ArrayList<>();
    for (Data item : fields.items(key)) {
      Fields beside = new Fields(mapping(item), problems);
      read.formula(item).ifPresent(formula -> all.add(make.apply(formula, beside)));
    }
    return all;
  }

  private static Data.Mapping mapping(Data item) {
    return item instanceof Data.Mapping m ? m : new Data.Mapping(List.of(), item.place());
  }

  private Optional<Formula> ofFirst(Data item) {
    if (!(item instanceof Data.Mapping mapping)) {
      problems.error(item.place(), "expects a mapping with a pattern, and here is " + item.kind());
      return Optional.empty();
    }
    new Fields(mapping, problems).unknown(FIRST, Problem.Level.ERROR);
    return first.among(mapping, Keys.FORMULA);
  }

  private Optional<Formula> ofSecond(Data item) {
    if (!(item instanceof Data.Mapping mapping)) {
      return second.formula(item);
    }
    new Fields(mapping, problems).unknown(SECOND, Problem.Level.ERROR);
    return second.among(mapping);
  }

  private Taint.Source source(Formula formula, Fields beside) {
    return new Taint.Source(
        formula,
        beside.text("label").orElse(null),
        beside.text("requires").orElse(null),
        sideEffect(beside, SideEffect.NO),
        beside.flag("exact").orElse(false),
        beside.flag("control").orElse(false));
  }

  private Taint.Sink sink(Formula formula, Fields beside) {
    return new Taint.Sink(
        formula,
        requirements(beside),
        beside.flag("exact").orElse(true),
        beside.flag("at-exit").orElse(false));
  }

  private List<Taint.Requirement> requirements(Fields beside) {
    if (!(beside.any("requires").orElse(null) instanceof Data.Sequence)) {
      return beside.text("requires").stream()
          .map(labels -> new Taint.Requirement(null, labels))
          .toList();
    }
    List<Taint.Requirement> all = new ArrayList<>();
    for (Data item : beside.items("requires")) {
      for (Data.Entry entry : mapping(item).entries()) {
        conditions.checkName(entry.key(), entry.place());
        new Fields(mapping(item), problems)
            .text(entry.key())
            .ifPresent(labels -> all.add(new Taint.Requirement(entry.key(), labels)));
      }
    }
    return all;
  }

  private Taint.Sanitizer sanitizer(Formula formula, Fields beside) {
    boolean gives = beside.flag("not_conflicting").orElse(false);
    return new Taint.Sanitizer(
        formula,
        sideEffect(beside, SideEffect.NO),
        beside.flag("exact").orElse(false),
        gives || beside.flag("not-conflicting").orElse(false));
  }

  private Taint.Propagator propagator(Formula formula, Fields beside) {
    return new Taint.Propagator(
        formula,
        end(beside, "from"),
        end(beside, "to"),
        beside.text("label").orElse(null),
        beside.text("requires").orElse(null),
        sideEffect(beside, SideEffect.YES));
  }

  private String end(Fields beside, String key) {
    Optional<String> name = beside.requiredText(key);
    name.ifPresent(text -> conditions.checkName(text, beside.placeOf(key)));
    return name.orElse("$_");
  }

  private SideEffect sideEffect(Fields beside, SideEffect otherwise) {
    Optional<String> word = beside.text("by-side-effect");
    if (word.isEmpty()) {
      return otherwise;
    }
    return switch (word.get().toLowerCase(Locale.ROOT)) {
      case "true" -> SideEffect.YES;
      case "false" -> SideEffect.NO;
      case "only" -> SideEffect.ONLY;
      default -> {
        problems.error(beside.placeOf("by-side-effect"), "'by-side-effect' is true, false or only");
        yield otherwise;
      }
    };
  }
}
