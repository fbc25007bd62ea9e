package dev.sightline.rule;

/** What a rule looks for: matches of a formula, or a flow from sources to sinks. */
public sealed interface Query permits Formula, Taint, Flow {}
