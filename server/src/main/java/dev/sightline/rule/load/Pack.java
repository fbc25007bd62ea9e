package dev.sightline.rule.load;

import dev.sightline.model.Model;
import dev.sightline.model.ModelSet;
import dev.sightline.model.compiled.ModelReader;
import dev.sightline.rule.Rule;
import dev.sightline.rule.compiled.RuleReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules and models that come with the program, compiled when it was built: one resource per
 * language, so that only what is needed is read.
 */
public final class Pack {
  static final String FOLDER = "pack/";
  static final String RULES = ".rules";
  static final String MODELS = ".models";
  static final String LANGUAGES = "languages";

  private Pack() {}

  /** The languages that the pack has rules or models for. */
  public static Set<String> languages() {
    try (InputStream in = Pack.class.getResourceAsStream("/" + FOLDER + LANGUAGES)) {
      if (in == null) {
        return Set.of();
      }
      return new TreeSet<>(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules of some languages; one that is of several is there once. */
  public static List<Rule> rules(Collection<String> languages) {
    List<Rule> rules = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String language : languages) {
      for (Rule rule : read(language + RULES, RuleReader::read)) {
        if (seen.add(rule.id())) {
          rules.add(rule);
        }
      }
    }
    return rules;
  }

  /** Every rule. */
  public static List<Rule> rules() {
    return rules(languages());
  }

  /** What the pack's models say of a language's libraries. */
  public static ModelSet models(String language) {
    List<Model> models = read(language + MODELS, ModelReader::read);
    return models.isEmpty() ? ModelSet.EMPTY : new ModelSet(models);
  }

  /** Makes something of a resource. */
  private interface Read<T> {
    List<T> from(InputStream stream) throws IOException;
  }

  private static <T> List<T> read(String name, Read<T> read) {
    try (InputStream in = Pack.class.getResourceAsStream("/" + FOLDER + name)) {
      return in == null ? List.of() : read.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the rule pack cannot be read", e);
    }
  }
}
