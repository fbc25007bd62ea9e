package dev.sightline.flow;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two small programs of which one is vulnerable; the other differs by the one fact that matters.
 *
 * @param id {@code class/name}
 * @param difference that fact, one sentence
 * @param cwes any of them names the weakness
 * @param blind written without sight of the engine
 * @param threatModel which sources count, empty for the default
 * @param vulnerable the text of each file by its path
 * @param safe likewise
 */
record Pair(
    String id,
    String difference,
    Set<String> cwes,
    boolean blind,
    String threatModel,
    Map<String, String> vulnerable,
    Map<String, String> safe) {

  /** Ends the line on which a vulnerable program must be reported, in a comment of its language. */
  static final String MARK = "# !>";

  private static final Pattern MARKED = Pattern.compile(" *(#|//) !>$", Pattern.MULTILINE);

  static boolean isMarked(String line) {
    return MARKED.matcher(line).find();
  }

  /** A text without its marks. */
  static String unmarked(String text) {
    return MARKED.matcher(text).replaceAll("");
  }

  /** The folder it lies in: the kind of weakness. */
  String group() {
    return id.substring(0, id.indexOf('/'));
  }
}
