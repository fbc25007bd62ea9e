package dev.sightline.model;

import dev.sightline.data.Place;
import java.util.List;
import java.util.Map;

/**
 * How a library lets programs declare settings, group them and read them.
 *
 * @param callee what is called, inherited from or read, by {@code how}
 * @param parts which arguments say what, by {@link #PARTS}
 * @param type of what is read, if the declaration's name says it; often empty
 * @param read qualified names of what the setting is read from, as {@code oslo_config.cfg.CONF}
 * @param files globs of the files whose names are settings, of {@link How#MODULE}
 * @param setBy who can set it, a noun phrase for people; empty if another entry says so
 */
public record Setting(
    Callee callee,
    How how,
    Map<String, Arguments> parts,
    String type,
    List<String> read,
    List<String> files,
    String setBy,
    Place place) {

  /** What arguments of a declaration can say. */
  public static final List<String> PARTS =
      List.of(
          "name", "type", "default", "minimum", "maximum", "choices", "help", "secret", "options",
          "group");

  public Setting {
    parts = Map.copyOf(parts);
    read = List.copyOf(read);
    files = List.copyOf(files);
  }

  /** The argument that says something; NONE if none does. */
  public Arguments part(String name) {
    return parts.getOrDefault(name, Arguments.NONE);
  }

  /** What an entry is about; the key in the model is the word in lower case. */
  public enum How {
    /** A call that declares a setting. */
    CALL,
    /** A class whose subclasses' fields are settings. */
    CLASS,
    /** A decorator of classes whose fields are settings. */
    DECORATOR,
    /** A call in a declaration that says more of it, as a type with bounds does. */
    WITHIN,
    /** A call that takes declared settings into a group. */
    REGISTER,
    /** A call that makes the group itself. */
    GROUP,
    /** A name that stands for a module of the program whose names are settings. */
    MODULE,
    /** A container that is written by key, as an application's configuration is. */
    STORE,
    /**
     * A call of which settings of the library itself decide something: {@code read} names them,
     * {@code files} the modules that declare them, {@code setBy} says what they decide.
     */
    GOVERNS,
    /** A call or container that gives a setting by its name, without any declaration. */
    LOOKUP
  }
}
