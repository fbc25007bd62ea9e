package dev.sightline.match.comparison;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a comparison; what binds looser is above what binds tighter. */
final class Reader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<number>0[xXoObB][0-9a-fA-F]+|\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|\\.\\d+)"
              + "|(?<meta>\\$(?:\\.\\.\\.)?[A-Z_0-9]+)"
              + "|(?<name>[A-Za-z_][A-Za-z_0-9.]*)"
              + "|(?<text>[rR]?(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'))"
              + "|(?<op>\\*\\*|//|<<|>>|<=|>=|==|!=|[-+*/%<>()\\[\\],~&|^]))");
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("|"),
          Set.of("^"),
          Set.of("&"),
          Set.of("<<", ">>"),
          Set.of("+", "-"),
          Set.of("*", "/", "//", "%"));
  private static final Set<String> COMPARING = Set.of("<", ">", "<=", ">=", "==", "!=", "in");
  private static final int DEEPEST = 200;

  private final List<String> tokens = new ArrayList<>();
  private int at;
  private int depth;

  private Reader() {}

  static Term read(String source) throws ComparisonProblem {
    Reader reader = new Reader();
    reader.tokenize(source.strip());
    Term term = reader.or();
    if (reader.at < reader.tokens.size()) {
      throw new ComparisonProblem("unexpected '" + reader.tokens.get(reader.at) + "'");
    }
    return term;
  }

  private void tokenize(String source) throws ComparisonProblem {
    Matcher matcher = TOKEN.matcher(source);
    int from = 0;
    while (from < source.length()) {
      if (!matcher.find(from) || matcher.start() != from) {
        throw new ComparisonProblem("unexpected '" + source.charAt(from) + "'");
      }
      tokens.add(matcher.group().strip());
      from = matcher.end();
    }
  }

  private String peek() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private boolean take(String token) {
    if (peek().equals(token)) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(String token) throws ComparisonProblem {
    if (!take(token)) {
      throw new ComparisonProblem("expected '" + token + "' before '" + peek() + "'");
    }
  }

  private Term or() throws ComparisonProblem {
    if (++depth > DEEPEST) {
      throw new ComparisonProblem("nested too deeply");
    }
    Term left = and();
    while (take("or")) {
      left = new Term.Binary("or", left, and());
    }
    depth--;
    return left;
  }

  private Term and() throws ComparisonProblem {
    Term left = not();
    while (take("and")) {
      left = new Term.Binary("and", left, not());
    }
    return left;
  }

  private Term not() throws ComparisonProblem {
    boolean negated = false;
    while (take("not")) {
      negated = !negated;
    }
    Term chain = chain();
    return negated ? new Term.Unary("not", chain) : chain;
  }

  private Term chain() throws ComparisonProblem {
    List<Term> operands = new ArrayList<>(List.of(binary(0)));
    List<String> operators = new ArrayList<>();
    for (String operator = comparison(); !operator.isEmpty(); operator = comparison()) {
      operators.add(operator);
      operands.add(binary(0));
    }
    return operators.isEmpty() ? operands.getFirst() : new Term.Chain(operands, operators);
  }

  /** Takes a comparing operator; empty if there is none. */
  private String comparison() {
    if (COMPARING.contains(peek())) {
      return tokens.get(at++);
    }
    if (peek().equals("not") && at + 1 < tokens.size() && tokens.get(at + 1).equals("in")) {
      at += 2;
      return "not in";
    }
    if (take("is")) {
      return take("not") ? "!=" : "==";
    }
    return "";
  }

  private Term binary(int level) throws ComparisonProblem {
    if (level == LEVELS.size()) {
      return unary();
    }
    Term left = binary(level + 1);
    while (LEVELS.get(level).contains(peek())) {
      String operator = tokens.get(at++);
      left = new Term.Binary(operator, left, binary(level + 1));
    }
    return left;
  }

  private Term unary() throws ComparisonProblem {
    String token = peek();
    if (token.equals("-") || token.equals("+") || token.equals("~")) {
      if (++depth > DEEPEST) {
        throw new ComparisonProblem("nested too deeply");
      }
      at++;
      return new Term.Unary(token, unary());
    }
    Term base = atom();
    return take("**") ? new Term.Binary("**", base, unary()) : base;
  }

  private Term atom() throws ComparisonProblem {
    String token = peek();
    if (token.isEmpty()) {
      throw new ComparisonProblem("ends too early");
    }
    at++;
    char first = token.charAt(0);
    if (first == '$') {
      return new Term.Metavariable(token);
    }
    if (Character.isDigit(first) || first == '.') {
      return new Term.Constant(number(token));
    }
    if (first == '(') {
      return parenthesis(")");
    }
    if (first == '[') {
      return new Term.ListOf(list("]"));
    }
    if (token.endsWith("\"") || token.endsWith("'")) {
      return new Term.Constant(new Operand.Text(content(token)));
    }
    return name(token);
  }

  private Term parenthesis(String closing) throws ComparisonProblem {
    List<Term> elements = list(closing);
    return elements.size() == 1 && !tokens.get(at - 2).equals(",")
        ? elements.getFirst()
        : new Term.ListOf(elements);
  }

  private List<Term> list(String closing) throws ComparisonProblem {
    List<Term> elements = new ArrayList<>();
    while (!take(closing)) {
      elements.add(or());
      if (!take(",")) {
        expect(closing);
        break;
      }
    }
    return elements;
  }

  private Term name(String name) throws ComparisonProblem {
    if (take("(")) {
      return new Term.Call(name, list(")"));
    }
    return switch (name) {
      case "True", "true" -> new Term.Constant(new Operand.Truth(true));
      case "False", "false" -> new Term.Constant(new Operand.Truth(false));
      case "None" -> new Term.Constant(new Operand.None());
      default -> throw new ComparisonProblem("unknown name '" + name + "'");
    };
  }

  static Operand number(String token) {
    String digits = token.replace("_", "");
    if (digits.length() > 2 && digits.charAt(0) == '0') {
      switch (digits.charAt(1)) {
        case 'x', 'X' -> {
          return new Operand.Whole(new BigInteger(digits.substring(2), 16));
        }
        case 'o', 'O' -> {
          return new Operand.Whole(new BigInteger(digits.substring(2), 8));
        }
        case 'b', 'B' -> {
          return new Operand.Whole(new BigInteger(digits.substring(2), 2));
        }
        default -> {}
      }
    }
    return digits.chars().allMatch(Character::isDigit)
        ? new Operand.Whole(new BigInteger(digits))
        : new Operand.Real(Double.parseDouble(digits));
  }

  private static String content(String token) {
    boolean raw = Character.isLetter(token.charAt(0));
    String body = token.substring(raw ? 2 : 1, token.length() - 1);
    return raw
        ? body
        : body.replace("\\\"", "\"")
            .replace("\\'", "'")
            .replace("\\n", "\n")
            .replace("\\t", "\t")
            .replace("\\\\", "\\");
  }
}
