import groovy.lang.GroovyShell;
import javax.script.ScriptEngine;
import ognl.Ognl;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Scripts {
  static final String RULE = "1 + 1";

  void all(ScriptEngine engine, SpelExpressionParser parser, String text, Object root) throws Exception {
    // ruleid: java.code.script-built
    engine.eval(text);
    // ruleid: java.code.script-built
    parser.parseExpression("price * " + text);
    // ruleid: java.code.script-built
    new GroovyShell().evaluate(text);
    // ruleid: java.code.script-built
    Ognl.getValue(text, root);
    // ok: java.code.script-built
    engine.eval(RULE);
    // ok: java.code.script-built
    parser.parseExpression("price * 2");
    // ok: java.code.script-built
    other.evaluate(text);
  }
}
