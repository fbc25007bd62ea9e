package dev.sightline.flow;

import dev.sightline.model.SinkKind;
import java.util.List;

/**
 * Untrusted data that reaches a sink.
 *
 * @param at where it is reported: the sink, or the call through which the data leaves for it
 * @param source what comes in, for people
 * @param sourceKind as in the threat model
 * @param sink what is reached, for people
 * @param steps the way, source first and sink last
 * @param assumed whether the way hangs on something that was not seen
 */
public record FlowFinding(
    SinkKind kind,
    Place at,
    String source,
    String sourceKind,
    String sink,
    List<Step> steps,
    boolean assumed) {}
