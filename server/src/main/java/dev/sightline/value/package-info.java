/**
 * Abstract values (constants, types, symbols, shapes) and the evaluator of one function.
 *
 * <p>Who asks comes in through {@link dev.sightline.value.FileValues}: it evaluates a unit when it
 * is first asked for, and gives each unit a context, a hash of all that the answers depend on
 * besides the unit. {@code ModulePass} runs the code outside functions, unit by unit, for what it
 * binds; the result is a {@link dev.sightline.value.ModuleScope}, which stays the same object as
 * long as nothing in it changes.
 *
 * <p>The evaluator walks the tree and carries a {@code State}: the variables of the function, which
 * share their parts from point to point. Abrupt completions collect in {@code Completions}. Loops
 * run until their head does not change; from the fourth round on, what changes is widened. Inner
 * functions run when their surroundings are done, and see of a variable all that it ever held.
 * Containers remember where they may have been made ({@code Shape.origins}), so that a write
 * through one name reaches the others. All is bounded by a count of steps; a unit that exceeds it
 * is run once more, coarsely, and named in {@code FileValues.gaps}.
 *
 * <p>Taint comes on top through {@link dev.sightline.value.Semantics} and {@link
 * dev.sightline.value.Labels}, with no change here.
 */
@NullMarked
package dev.sightline.value;

import org.jspecify.annotations.NullMarked;
