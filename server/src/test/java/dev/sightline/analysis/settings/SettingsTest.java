package dev.sightline.analysis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SettingsTest {

  @Test
  void everythingSet() {
    Settings settings =
        settings(
            """
            rules: [ci/rules, extra.yaml]
            enable: [python.process.shell]
            disable: ['python.process.*']
            severity: {'python.crypto.*': low}
            exclude: ['tests/**']
            threat-model: [remote, cli]
            library-mode: true
            run: save
            hover: {effects: true, cleared: true}
            inlay-hints: true
            max-problems: 5
            budget: 7
            python: .venv
            """);
    assertEquals(List.of(), settings.problems());
    assertEquals(List.of("/w/ci/rules", "/w/extra.yaml"), settings.rulePaths());
    assertEquals(true, settings.rule("python.process.shell").on());
    assertEquals(
        new Settings.Switch(false, Optional.of(".sightline.yaml")),
        settings.rule("python.process.exec"));
    assertEquals(Optional.of(Severity.LOW), settings.severity("python.crypto.weak-hash"));
    assertEquals(List.of(new Settings.Exclude("/w", "tests/**")), settings.excludes());
    assertEquals(Set.of("http-request", "message-queue", "network", "cli"), settings.threatModel());
    assertEquals(true, settings.libraryMode());
    assertEquals(Run.SAVE, settings.run());
    assertEquals(true, settings.hoverEffects() && settings.hoverCleared());
    assertEquals(true, settings.inlayHints());
    assertEquals(5, settings.maxProblems());
    assertEquals(7, settings.budget());
    assertEquals(Optional.of("/w/.venv"), settings.python());
  }

  @Test
  void nothingSet() {
    assertEquals(true, Settings.DEFAULT.rule("any").on());
    assertEquals(ThreatModel.REMOTE, Settings.DEFAULT.threatModel());
    assertEquals(Run.TYPE, Settings.DEFAULT.run());
    assertEquals(Settings.MAX_PROBLEMS, settings("").maxProblems());
  }

  @Test
  void theNearestWinsThenTheOuterThenTheEditor() {
    Settings settings =
        new Settings(
            List.of(
                LayerReader.file("a/.sightline.yaml", "/w/a", "enable: [x]\nseverity: {x: low}"),
                LayerReader.file(".sightline.yaml", "/w", "disable: [x, y]\nseverity: {x: high}"),
                LayerReader.editor(
                    "/w",
                    "{\"disable\": [\"z\"], \"run\": \"save\", \"budget\": null, \"trace\": 1}")));
    assertEquals(List.of(), settings.problems());
    assertEquals(true, settings.rule("x").on());
    assertEquals(Optional.of(".sightline.yaml"), settings.rule("y").by());
    assertEquals(Optional.of("the editor's settings"), settings.rule("z").by());
    assertEquals(Optional.of(Severity.LOW), settings.severity("x"));
    assertEquals(Run.SAVE, settings.run());
  }

  @Test
  void aWrongKeyOrValueIsNamedAndTheRestHolds() {
    check(
        """
        disabel: [x]
        rules: [../elsewhere, /etc, ok]
        severity: {x: terrible}
        threat-model: [http-requests]
        run: always
        library-mode: yes
        max-problems: 0
        budget: many
        hover: {effect: true}
        exclude: {a: b}
        inlay-hints: true
        """,
        """
        .sightline.yaml:1:1: error: unknown key 'disabel': did you mean 'disable'? [disabel]
        .sightline.yaml:3:15: error: a severity is critical, high, medium, low or info [severity.x]
        .sightline.yaml:9:9: error: unknown key 'effect': did you mean 'effects'? [hover.effect]
        .sightline.yaml:4:1: error: unknown kind of source 'http-requests': did you mean 'http-request'? [threat-model]
        .sightline.yaml:6:15: error: 'library-mode' expects true or false, and here is text [library-mode]
        .sightline.yaml:5:1: error: 'run' is type or save, and here is 'always' [run]
        .sightline.yaml:7:1: error: 'max-problems' is a number above 0 [max-problems]
        .sightline.yaml:8:9: error: 'budget' expects a whole number, and here is text [budget]
        .sightline.yaml:2:1: error: '../elsewhere' lies outside of the folder: name a path inside it [rules]
        .sightline.yaml:2:1: error: '/etc' lies outside of the folder: name a path inside it [rules]
        .sightline.yaml:10:10: error: 'exclude' expects a list, and here is a mapping [exclude]
        """);
    assertEquals(true, settings("rules: [../x, ok]\ninlay-hints: true").inlayHints());
    assertEquals(List.of("/w/ok"), settings("rules: [../x, ok]").rulePaths());
  }

  @Test
  void aNameThatNoRuleHasIsWarnedOf() {
    Settings settings = settings("disable: [python.a, python.bb, 'x.*']\nseverity: {y: low}");
    assertEquals(
        """
        .sightline.yaml:1:1: warning: no rule is called 'python.bb': did you mean 'python.b'? [disable]
        .sightline.yaml:1:1: warning: no rule is called 'x.*' [disable]
        .sightline.yaml:2:12: warning: no rule is called 'y' [severity.y]
        """,
        settings.strangers(List.of("python.a", "python.b")).stream()
            .map(p -> p + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void whatIsNoSettingsFileSaysSo() {
    check("- a", ".sightline.yaml:1:1: error: expects settings, and here is a list\n");
    check(
        "a: [",
        ".sightline.yaml:1:5: error: not valid YAML: while parsing a flow node, "
            + "expected the node content, but found '<stream end>'\n");
  }

  private static Settings settings(String text) {
    return new Settings(List.of(LayerReader.file(".sightline.yaml", "/w", text)));
  }

  private static void check(String text, String expected) {
    assertEquals(
        expected,
        settings(text).problems().stream().map(p -> p + "\n").collect(Collectors.joining()));
  }
}
