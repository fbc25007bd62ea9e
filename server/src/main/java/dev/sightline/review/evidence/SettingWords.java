package dev.sightline.review.evidence;

import dev.sightline.model.Setting;
import dev.sightline.review.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts what is declared of a setting into words. */
final class SettingWords {
  private static final List<String> BOUNDS = List.of("minimum", "maximum", "choices", "default");
  private static final List<String> LIMITS = List.of("minimum", "maximum", "choices");

  private static final int LONG = 70;

  private SettingWords() {}

  /** The declaration in a phrase, then a fact for each bound that stands on a line of its own. */
  static List<Fact> facts(Declaration declaration, String setBy) {
    List<Fact> facts = new ArrayList<>();
    Fact at = declaration.at();
    facts.add(new Fact(at.path(), at.line(), at.text(), says(declaration, setBy)));
    for (String part : LIMITS) {
      Declaration.Property property = declaration.properties().get(part);
      if (property != null && property.at().line() != at.line()) {
        Fact line = property.at();
        facts.add(new Fact(line.path(), line.line(), line.text(), bound(part, property)));
      }
    }
    return facts;
  }

  private static String bound(String part, Declaration.Property property) {
    return part.equals("choices")
        ? "its choices" + (property.value().length() > LONG ? "" : " are " + property.value())
        : "its " + part + " is " + property.value();
  }

  private static String says(Declaration declaration, String setBy) {
    String group =
        declaration.groups() == null
            ? ""
            : declaration.groups().stream()
                .filter(g -> !g.isEmpty())
                .sorted()
                .findFirst()
                .map(g -> " in `" + g + "`")
                .orElse("");
    if (declaration.model().how() == Setting.How.STORE) {
      Declaration.Property value = declaration.properties().get("default");
      String to = value == null || isSecret(declaration) ? "" : " to " + value.value();
      return "sets `" + declaration.name() + "`" + to + (setBy.isEmpty() ? "" : ", in " + setBy);
    }
    String said = "declares `" + declaration.name() + "`" + group + ": " + bounds(declaration);
    return setBy.isEmpty() ? said : said + "; set by " + setBy;
  }

  private static String bounds(Declaration declaration) {
    Map<String, Declaration.Property> properties = declaration.properties();
    List<String> parts = new ArrayList<>();
    Declaration.Property type = properties.get("type");
    if (type != null) {
      parts.add(type.value());
    }
    boolean number = type != null && List.of("int", "float", "port").contains(type.value());
    for (String part : BOUNDS) {
      Declaration.Property property = properties.get(part);
      if (property != null) {
        boolean hidden =
            (part.equals("default") && isSecret(declaration)) || property.value().length() > LONG;
        parts.add(part + " " + (hidden ? "given" : property.value()));
      } else if (number || part.equals("default")) {
        if (!part.equals("choices")) {
          parts.add("no " + part);
        }
      }
    }
    return String.join(", ", parts);
  }

  private static boolean isSecret(Declaration declaration) {
    Declaration.Property secret = declaration.properties().get("secret");
    return (secret != null && secret.value().equals("True")) || Shown.isSecret(declaration.name());
  }
}
