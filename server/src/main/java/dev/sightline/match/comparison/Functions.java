package dev.sightline.match.comparison;

import dev.sightline.match.regex.Regex;
import dev.sightline.match.regex.RegexProblem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** The functions that a comparison may call. Dates are seconds since 1970. */
final class Functions {
  private final LocalDate today;

  Functions(LocalDate today) {
    this.today = today;
  }

  Operand call(String name, List<Operand> arguments) {
    if (name.equals("today") || name.equals("datetime.today") || name.equals("datetime.now")) {
      return seconds(today);
    }
    if (arguments.isEmpty()) {
      throw new Operand.Undecided();
    }
    Operand first = arguments.getFirst();
    return switch (name) {
      case "int" -> whole(first, arguments.size() > 1 ? arguments.get(1) : Operand.of(10));
      case "float" -> real(first);
      case "str" -> new Operand.Text(first.text());
      case "bool" -> new Operand.Truth(first.isTrue());
      case "len" -> length(first);
      case "abs" -> new Operand.Whole(Arithmetic.whole(first).abs());
      case "lower" -> new Operand.Text(first.text().toLowerCase(Locale.ROOT));
      case "upper" -> new Operand.Text(first.text().toUpperCase(Locale.ROOT));
      case "re.match" -> new Operand.Truth(matches(arguments));
      case "strptime", "datetime.strptime" -> date(first.text());
      default -> throw new Operand.Undecided();
    };
  }

  private static Operand whole(Operand value, Operand base) {
    return switch (value) {
      case Operand.Real r -> new Operand.Whole(new BigDecimal(r.value()).toBigInteger());
      case Operand.Text t -> parsed(t.value().strip(), Arithmetic.whole(base).intValue());
      default -> new Operand.Whole(Arithmetic.whole(value));
    };
  }

  private static Operand parsed(String text, int base) {
    try {
      String digits = base == 16 ? text.replaceFirst("^0[xX]", "") : text;
      return new Operand.Whole(new BigInteger(digits.replace("_", ""), base));
    } catch (NumberFormatException e) {
      throw new Operand.Undecided();
    }
  }

  private static Operand real(Operand value) {
    try {
      return switch (value) {
        case Operand.Real r -> r;
        case Operand.Text t -> new Operand.Real(Double.parseDouble(t.value().strip()));
        default -> new Operand.Real(Arithmetic.whole(value).doubleValue());
      };
    } catch (NumberFormatException e) {
      throw new Operand.Undecided();
    }
  }

  private static Operand length(Operand value) {
    return switch (value) {
      case Operand.Text t -> Operand.of(t.value().length());
      case Operand.Several s -> Operand.of(s.values().size());
      default -> throw new Operand.Undecided();
    };
  }

  private static boolean matches(List<Operand> arguments) {
    if (arguments.size() < 2) {
      throw new Operand.Undecided();
    }
    try {
      return Regex.compile(arguments.getFirst().text()).matchesStart(arguments.get(1).text());
    } catch (RegexProblem e) {
      throw new Operand.Undecided();
    }
  }

  private static Operand date(String text) {
    try {
      return seconds(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      throw new Operand.Undecided();
    }
  }

  private static Operand seconds(LocalDate date) {
    return Operand.of(date.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
  }
}
