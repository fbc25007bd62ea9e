package dev.sightline.lsp;

import dev.sightline.report.MarkdownText;

/**
 * How text is dressed for a hover. Text from rules and code may hold anything: {@link #prose} and
 * {@link #code} make it safe for their medium, so that it can neither add links nor break out.
 */
interface Markup {

  /** Text in which back quotes enclose code; blank lines part paragraphs. */
  String prose(String text);

  String code(String text);

  /** Something dressed already, made strong. */
  String strong(String dressed);

  /** A link to a target of ours. */
  String link(String label, String target);

  /** A place in a file, as code that links to it where links work. */
  String place(String label, String target);

  /** What stands between two hovers in one. */
  String divider();

  Markup PLAIN = new PlainMarkup();
  Markup MARKDOWN = new MarkdownMarkup();

  /** One line, without characters that would do something instead of being seen. */
  static String visible(String text) {
    return MarkdownText.visible(text);
  }
}
