package dev.sightline.match.comparison;

import java.util.List;

/** The tree of a comparison. */
sealed interface Term {

  record Constant(Operand value) implements Term {}

  record Metavariable(String name) implements Term {}

  record ListOf(List<Term> elements) implements Term {}

  record Unary(String operator, Term operand) implements Term {}

  record Binary(String operator, Term left, Term right) implements Term {}

  /** {@code a < b < c}: one operator fewer than operands. */
  record Chain(List<Term> operands, List<String> operators) implements Term {}

  record Call(String function, List<Term> arguments) implements Term {}
}
