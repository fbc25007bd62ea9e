package dev.sightline.analysis;

import dev.sightline.flow.taintmode.TaintRule;
import dev.sightline.match.CompiledRule;
import dev.sightline.match.Dependency;
import dev.sightline.match.TextScan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that run on files of one language (or of none), compiled, by what they depend on.
 *
 * @param ofUnit matched unit by unit
 * @param ofFile matched on the tree of the whole file
 * @param ofLine matched on the text, line by line
 * @param ofText matched on the whole text
 * @param taint rules in taint mode
 * @param names that rules on code may ask for
 * @param scan finds what the rules on text need, for all of them at once
 */
record RuleBook(
    List<CompiledRule> ofUnit,
    List<CompiledRule> ofFile,
    List<CompiledRule> ofLine,
    List<CompiledRule> ofText,
    List<TaintRule> taint,
    Set<String> names,
    TextScan scan) {

  /** Sorts compiled rules of one language and of any text. */
  static RuleBook of(List<CompiledRule> ofCode, List<CompiledRule> ofText, List<TaintRule> taint) {
    Stream<CompiledRule> patterns = taint.stream().flatMap(r -> r.patterns().stream());
    return new RuleBook(
        ofCode.stream().filter(r -> r.dependency() != Dependency.FILE).toList(),
        ofCode.stream().filter(r -> r.dependency() == Dependency.FILE).toList(),
        ofText.stream().filter(r -> r.dependency() == Dependency.LINE).toList(),
        ofText.stream().filter(r -> r.dependency() != Dependency.LINE).toList(),
        taint,
        Stream.concat(ofCode.stream(), patterns)
            .flatMap(r -> r.names().stream())
            .collect(Collectors.toUnmodifiableSet()),
        TextScan.of(ofText));
  }
}
