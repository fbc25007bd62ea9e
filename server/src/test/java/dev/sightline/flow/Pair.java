package dev.sightline.flow;

import java.util.Map;
import java.util.Set;

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

  /** Ends the line on which a vulnerable program must be reported. */
  static final String MARK = "# !>";

  /** The folder it lies in: the kind of weakness. */
  String group() {
    return id.substring(0, id.indexOf('/'));
  }
}
