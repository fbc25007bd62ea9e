import com.alibaba.fastjson.parser.ParserConfig;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;

class Typed {
  static final boolean ON = true;

  // ruleid: java.deserialisation.typed-json
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "type")
  interface Payload {}

  // ok: java.deserialisation.typed-json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  interface Named {}

  void all(ObjectMapper mapper) {
    // ruleid: java.deserialisation.typed-json
    mapper.enableDefaultTyping();
    // ruleid: java.deserialisation.typed-json
    mapper.enableDefaultTyping(ObjectMapper.DefaultTyping.NON_FINAL);
    // ruleid: java.deserialisation.typed-json
    ParserConfig.getGlobalInstance().setAutoTypeSupport(ON);
    // ok: java.deserialisation.typed-json
    mapper.activateDefaultTyping(validator());
    // ok: java.deserialisation.typed-json
    mapper.enable(null);
  }
}
