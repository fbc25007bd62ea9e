package dev.sightline.lsp;

import dev.sightline.report.MarkdownText;

/** For editors that read Markdown. Every character that means something there is escaped. */
final class MarkdownMarkup implements Markup {
  @Override
  public String prose(String text) {
    return MarkdownText.prose(text);
  }

  @Override
  public String code(String text) {
    return MarkdownText.code(text);
  }

  @Override
  public String strong(String dressed) {
    return "**" + dressed + "**";
  }

  @Override
  public String link(String label, String target) {
    String safe = target.replace("<", "%3C").replace(">", "%3E");
    return "[" + MarkdownText.escape(label) + "](<" + safe + ">)";
  }

  @Override
  public String place(String label, String target) {
    return "[" + code(label) + "](<" + target.replace("<", "%3C").replace(">", "%3E") + ">)";
  }

  @Override
  public String divider() {
    return "\n\n---\n\n";
  }
}
