package dev.sightline.rule.load;

import java.util.Map;
import java.util.Optional;

/** What each key of the rule language means, in a line, for schema and hover. */
public final class KeyHelp {
  private static final Map<String, String> LINES =
      Map.ofEntries(
          Map.entry("rules", "The rules of this file, one below the other."),
          Map.entry("cwe", "The weaknesses that it is about; a verdict needs at least one."),
          Map.entry("aliases", "Ids of the same check elsewhere, whose ignore comments count."),
          Map.entry("references", "Where to read more; https links."),
          Map.entry("fix-safety", "safe: the fix keeps what the code does."),
          Map.entry("include", "Globs: only these files are looked at."),
          Map.entry("exclude", "Globs: these files are not looked at."),
          Map.entry("metavariable", "The metavariable that is spoken of, as $NAME."),
          Map.entry("regex", "A regular expression."),
          Map.entry("comparison", "A condition such as $BITS < 2048."),
          Map.entry("focus", "Report what this metavariable is bound to."),
          Map.entry("where", "Conditions on what was matched."),
          Map.entry("all", "All of these have to hold."),
          Map.entry("any", "Any of these has to hold."),
          Map.entry("not", "The match must not be a match of this."),
          Map.entry("inside", "The match has to lie in a match of this."),
          Map.entry("sources", "Where tainted data comes from."),
          Map.entry("sinks", "Where tainted data must not arrive."),
          Map.entry("sanitizers", "What makes data clean."),
          Map.entry("propagators", "What carries taint from one metavariable to another."),
          Map.entry("from", "The metavariable that taint comes from."),
          Map.entry("to", "The metavariable that taint goes to."),
          Map.entry("label", "A name for this taint, for 'requires' of a sink."),
          Map.entry("requires", "Which labels have to be there, as an expression."),
          Map.entry("by-side-effect", "Whether the variable itself is tainted or clean from here."),
          Map.entry("exact", "Whether the match itself counts, and not what lies in it."),
          Map.entry("id", "The rule's name: letters, digits, '.', '_' and '-'."),
          Map.entry("languages", "The languages that the rule is for."),
          Map.entry("message", "One clear sentence on what can happen; may name metavariables."),
          Map.entry("severity", "CRITICAL, HIGH, MEDIUM, LOW or INFO; also ERROR and WARNING."),
          Map.entry("mode", "search (the default), or taint: from sources to sinks."),
          Map.entry("metadata", "Free; cwe, aliases and references have a meaning."),
          Map.entry("options", "Switches of the matching engine."),
          Map.entry("paths", "Globs of the files that the rule looks at, or does not."),
          Map.entry("fix", "What to write instead of the match; may name metavariables."),
          Map.entry("fix-regex", "A replacement by regular expression inside the match."),
          Map.entry("min-version", "The earliest version of the rule language's reference engine."),
          Map.entry("match", "What to look for, in the second syntax."),
          Map.entry("taint", "Sources, sinks, sanitizers and propagators, in the second syntax."),
          Map.entry("flow", "From kinds of sources to kinds of sinks, as models name them."),
          Map.entry("verdict", "confirmed (the default), or needs_review: a question stays open."),
          Map.entry("question", "What has to be known to decide; needed with needs_review."),
          Map.entry("explain", "Why it matters, when not, how to fix it, what would settle it."),
          Map.entry("review-next", "What to look at after this."),
          Map.entry("evidence", "What to look up, and which answer confirms or clears."),
          Map.entry("reaches", "Whether untrusted data gets here, for these kinds of sinks."),
          Map.entry("setting", "Where this setting is declared, with its bounds."),
          Map.entry("definition", "What this callee is and does, and on which condition."),
          Map.entry("flows", "Where this value goes from here."),
          Map.entry("callers", "What calls this function."),
          Map.entry("hierarchy", "The classes that this class inherits from."),
          Map.entry("guard", "What is tested on every way to here."),
          Map.entry("version", "The version of an installed distribution."),
          Map.entry("clears", "What the answer has to be for the finding to be cleared."),
          Map.entry("confirms", "What the answer has to be for the finding to be confirmed."),
          Map.entry("pattern", "Code to look for, with metavariables and '...'."),
          Map.entry("patterns", "All of these have to hold."),
          Map.entry("pattern-either", "Any of these has to hold."),
          Map.entry("pattern-regex", "Text to look for, by a regular expression."),
          Map.entry("pattern-inside", "The match has to lie in a match of this."),
          Map.entry("pattern-not", "The match must not be a match of this."),
          Map.entry("pattern-not-inside", "The match must not lie in a match of this."),
          Map.entry("pattern-not-regex", "The match must not be found by this regular expression."),
          Map.entry("metavariable-regex", "What is bound begins as this regular expression says."),
          Map.entry("metavariable-pattern", "What is bound holds a match of this formula."),
          Map.entry(
              "metavariable-comparison", "A comparison of metavariables and constants holds."),
          Map.entry("metavariable-type", "What is bound is of one of these types."),
          Map.entry("metavariable-analysis", "What is bound looks random, or is a bad expression."),
          Map.entry("metavariable-name", "What is bound comes from one of these modules."),
          Map.entry(
              "metavariable-model", "What is bound is a symbol that a model gives this kind."),
          Map.entry("focus-metavariable", "Report what this metavariable is bound to."),
          Map.entry("pattern-sources", "Where tainted data comes from."),
          Map.entry("pattern-sinks", "Where tainted data must not arrive."),
          Map.entry("pattern-sanitizers", "What makes data clean."),
          Map.entry("pattern-propagators", "What carries taint from one metavariable to another."),
          Map.entry("why", "What an attacker gains, and how."),
          Map.entry("when-not", "When the same code is fine."),
          Map.entry("settle", "What would decide the question."));

  private KeyHelp() {}

  /** The meaning of a key, if there is more to say than its name. */
  public static Optional<String> of(String key) {
    return Optional.ofNullable(LINES.get(key));
  }
}
