package dev.sightline.lsp;

/** Commands that an editor may send back to us. */
final class Commands {
  /** Arguments: the document's URI and the rule's id. */
  static final String DISABLE_RULE = "sightline.disableRule";

  private Commands() {}
}
