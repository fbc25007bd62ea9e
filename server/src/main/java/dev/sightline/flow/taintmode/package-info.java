/**
 * Rules in taint mode: they name sources, sinks and what lies between by patterns. The patterns are
 * matched first ({@code Spots}); then each unit that holds a sink is evaluated once for each rule,
 * with marks that begin at the rule's sources ({@code RuleTaint}, a client of the evaluator), and
 * what the marks reach is read off at the sinks. A callee that is not in the same function hands on
 * what it is given, as rules written for this mode expect.
 */
@NullMarked
package dev.sightline.flow.taintmode;

import org.jspecify.annotations.NullMarked;
