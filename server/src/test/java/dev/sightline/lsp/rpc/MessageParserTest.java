package dev.sightline.lsp.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MessageParserTest {
  @Test
  void tellsMessagesApart() {
    assertInstanceOf(Incoming.Request.class, parse("{\"id\":1,\"method\":\"a\"}"));
    assertInstanceOf(Incoming.Notification.class, parse("\uFEFF{\"method\":\"a\"}"));
    assertInstanceOf(Incoming.Response.class, parse("{\"id\":\"x\",\"result\":null}"));
  }

  @Test
  void answersWhatIsNoGood() {
    assertInvalid("null -32700", "{\"method\":\"a");
    assertInvalid("null -32600", "[]");
    assertInvalid("null -32600", "42");
    assertInvalid("null -32600", "{}");
    assertInvalid("null -32600", "{\"id\":{},\"method\":\"a\"}");
    assertInvalid("\"m\" -32600", "{\"id\":\"m\",\"method\":5}");
    assertInvalid("null -32700", "{\"method\":\"a\"} {}");
  }

  @Test
  void findsWhomToAnswerInWhatItCannotRead() {
    assertInvalid("7 -32700", "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDoc");
    assertInvalid("\"x\" -32700", "{\"params\":{\"id\":3,\"a\":1 2},\"id\" : \"x\"}");
    assertInvalid("-5 -32700", "{\"method\":\"id\",\"id\":-5,\"params\":" + "[".repeat(100_000));
  }

  @Test
  void depthCostsNoStack() {
    String deep = "[".repeat(1_000_000) + "]".repeat(1_000_000);
    assertInvalid("3 -32700", "{\"method\":\"a\",\"params\":" + deep + ",\"id\":3}");
  }

  private static void assertInvalid(String expected, String json) {
    Incoming.Invalid invalid = assertInstanceOf(Incoming.Invalid.class, parse(json));
    assertEquals(expected, invalid.id() + " " + invalid.code());
  }

  private static Incoming parse(String json) {
    return MessageParser.parse(
        new Frame.Body(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8))));
  }
}
