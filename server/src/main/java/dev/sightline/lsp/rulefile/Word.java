package dev.sightline.lsp.rulefile;

/**
 * A key or value that may stand somewhere.
 *
 * @param help its meaning in a line; empty if there is nothing to say
 * @param example a piece of YAML, or empty
 */
public record Word(String text, String help, String example) {
  static Word of(String text) {
    return new Word(text, "", "");
  }
}
