package dev.sightline.match.comparison;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** A comparison as rules write it, {@code int($X) > 1024 and len($Y) < 8}. Immutable. */
public final class Comparison {
  private final Term term;
  private final Functions functions;

  private Comparison(Term term, Functions functions) {
    this.term = term;
    this.functions = functions;
  }

  /** Reads a comparison; the clock is for {@code today()}. */
  public static Comparison compile(String source, Clock clock) throws ComparisonProblem {
    return new Comparison(
        Reader.read(source), new Functions(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
  }

  /** Whether it holds; not if something in it has no known value. */
  public boolean holds(Function<String, Operand> metavariables) {
    try {
      return value(term, metavariables).isTrue();
    } catch (Operand.Undecided | ArithmeticException e) {
      return false;
    }
  }

  private Operand value(Term term, Function<String, Operand> metavariables) {
    return switch (term) {
      case Term.Constant c -> c.value();
      case Term.Metavariable m -> metavariables.apply(m.name());
      case Term.ListOf l -> new Operand.Several(values(l.elements(), metavariables));
      case Term.Unary u -> unary(u.operator(), value(u.operand(), metavariables));
      case Term.Binary b -> binary(b, metavariables);
      case Term.Chain c -> new Operand.Truth(chain(c, metavariables));
      case Term.Call c -> functions.call(c.function(), values(c.arguments(), metavariables));
    };
  }

  private List<Operand> values(List<Term> terms, Function<String, Operand> metavariables) {
    return terms.stream().map(t -> value(t, metavariables)).toList();
  }

  static Operand unary(String operator, Operand operand) {
    return switch (operator) {
      case "not" -> new Operand.Truth(!operand.isTrue());
      case "-" ->
          operand instanceof Operand.Real r
              ? new Operand.Real(-r.value())
              : new Operand.Whole(Arithmetic.whole(operand).negate());
      case "~" -> new Operand.Whole(Arithmetic.whole(operand).not());
      default -> operand;
    };
  }

  private Operand binary(Term.Binary term, Function<String, Operand> metavariables) {
    Operand left = value(term.left(), metavariables);
    return switch (term.operator()) {
      case "and" -> left.isTrue() ? value(term.right(), metavariables) : left;
      case "or" -> left.isTrue() ? left : value(term.right(), metavariables);
      default -> Arithmetic.of(term.operator(), left, value(term.right(), metavariables));
    };
  }

  private boolean chain(Term.Chain chain, Function<String, Operand> metavariables) {
    Operand left = value(chain.operands().getFirst(), metavariables);
    for (int i = 0; i < chain.operators().size(); i++) {
      Operand right = value(chain.operands().get(i + 1), metavariables);
      if (!Arithmetic.compares(chain.operators().get(i), left, right)) {
        return false;
      }
      left = right;
    }
    return true;
  }

  /** The number that a literal's text stands for, in a base if one is given; else the text. */
  public static Operand literal(String text, int base) {
    try {
      String digits = text.strip().replaceFirst("^0[xXoObB]", "");
      return base > 0
          ? new Operand.Whole(new BigInteger(digits, base))
          : Reader.number(text.strip());
    } catch (NumberFormatException e) {
      return new Operand.Text(text);
    }
  }
}
