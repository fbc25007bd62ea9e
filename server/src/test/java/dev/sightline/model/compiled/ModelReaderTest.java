package dev.sightline.model.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sightline.model.Model;
import dev.sightline.model.ModelLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModelReaderTest {
  private static final String EVERYTHING =
      """
      library: web
      language: python
      symbols:
        - {name: web.spawn*, kinds: [worker-launch, cpu-count]}
      types:
        results: {web.connect: web.Connection}
        members: {web.request: web.Request}
        bases: {web.Connection: [dbapi.Connection, dict]}
        constants: {web.SEP: "/"}
      objects:
        - {call: web.Parser, type: web.OpenParser, when: [{argument: entities, is: true}]}
      sources:
        - {name: [web.Request.args, web.Request.form], kind: http-request, says: a parameter}
        - {call: "*.recv_into", receivers: [sock], into: [0, buffer], kind: network}
      sinks:
        - {call: [web.run, web.sh], argument: [0, args, rest-2, receiver], kind: command, when: [{argument: shell, is-not: [a, b]}]}
        - {assign: web.session, kind: trust-boundary}
      sanitizers:
        - {call: web.quote, kinds: [html, xml]}
      guards:
        - {call: web.check, argument: any, kinds: all, raises: true, when: [{argument: 1, missing: true}]}
        - {call: web.is_bad, argument: 0, kinds: sql, holds: false}
      propagators:
        - {call: web.fill, from: [receiver, any], to: [result, 1]}
      entry-points:
        - {base: [web.View, web.Page], methods: [get], kind: http-request, untrusted: ["*"], types: {0: web.Request}, returns: html, says: a view}
        - {call: web.route, argument: [1, view], kind: http-request}
      effects:
        - {call: web.*, effect: process}
      settings:
        - {call: [web.Opt, "*.opt"], receivers: [o], name: [rest-0], maximum: max, of-type: int, read: [web.conf], files: ["**/*.ini"], set-by: whoever writes it}
        - {register: "*.add", options: 0, group: [1, group]}
      """;

  @Test
  void whatWasWrittenIsRead() throws IOException {
    List<Model> models =
        List.of(ModelLoader.load("python/web.yaml", EVERYTHING).model().orElseThrow());
    assertEquals(models, ModelReader.read(new ByteArrayInputStream(ModelWriter.write(models))));
  }

  @Test
  void somethingElseIsRefused() {
    assertThrows(
        IOException.class, () -> ModelReader.read(new ByteArrayInputStream(new byte[100])));
  }
}
