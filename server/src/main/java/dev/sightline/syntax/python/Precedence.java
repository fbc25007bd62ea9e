package dev.sightline.syntax.python;

import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Operator;

/** How tightly operators bind, and what they are. */
final class Precedence {
  static final int LOWEST = 1;
  static final int NOT = 3;
  static final int COMPARISON = 4;
  static final int UNARY = 11;
  static final int POWER = 12;
  static final int NONE = 0;

  private Precedence() {}

  static int of(int type, String text) {
    return switch (type) {
      case PythonParser.OR -> 1;
      case PythonParser.AND -> 2;
      case PythonParser.NOT, PythonParser.IN, PythonParser.IS -> COMPARISON;
      case PythonParser.PLUS, PythonParser.MINUS -> 9;
      case PythonParser.STAR, PythonParser.SLASH, PythonParser.AT -> 10;
      case PythonParser.DSTAR -> POWER;
      case PythonParser.OP -> ofOperator(text);
      default -> NONE;
    };
  }

  private static int ofOperator(String text) {
    return switch (text) {
      case "|" -> 5;
      case "^" -> 6;
      case "&" -> 7;
      case "<<", ">>" -> 8;
      case "//", "%" -> 10;
      default -> COMPARISON;
    };
  }

  static Operator operator(int type, String text) {
    return switch (type) {
      case PythonParser.OR -> Operator.OR;
      case PythonParser.AND -> Operator.AND;
      case PythonParser.NOT -> Operator.NOT_IN;
      case PythonParser.IN -> Operator.IN;
      case PythonParser.IS -> Operator.IS;
      default -> symbol(text);
    };
  }

  /** The operator of an augmented assignment, from its text without the equals sign. */
  static Operator symbol(String text) {
    return switch (text) {
      case "+" -> Operator.ADD;
      case "-" -> Operator.SUBTRACT;
      case "*" -> Operator.MULTIPLY;
      case "/" -> Operator.DIVIDE;
      case "//" -> Operator.FLOOR_DIVIDE;
      case "%" -> Operator.MODULO;
      case "**" -> Operator.POWER;
      case "@" -> Operator.MATRIX_MULTIPLY;
      case "<<" -> Operator.SHIFT_LEFT;
      case ">>" -> Operator.SHIFT_RIGHT;
      case "&" -> Operator.BIT_AND;
      case "|" -> Operator.BIT_OR;
      case "^" -> Operator.BIT_XOR;
      case "<" -> Operator.LESS;
      case "<=" -> Operator.LESS_EQUAL;
      case ">" -> Operator.GREATER;
      case ">=" -> Operator.GREATER_EQUAL;
      case "==" -> Operator.EQUAL;
      default -> Operator.NOT_EQUAL;
    };
  }
}
