package dev.sightline.lsp;

import java.util.Arrays;
import java.util.stream.Collectors;

/** For editors that show text as it is. */
final class PlainMarkup implements Markup {
  @Override
  public String prose(String text) {
    return Arrays.stream(text.strip().split("\\n\\s*\\n", -1))
        .map(Markup::visible)
        .collect(Collectors.joining("\n\n"));
  }

  @Override
  public String code(String text) {
    return Markup.visible(text);
  }

  @Override
  public String strong(String dressed) {
    return dressed;
  }

  @Override
  public String link(String label, String target) {
    return label.equals(target) ? label : label + " (" + target + ")";
  }

  @Override
  public String place(String label, String target) {
    return Markup.visible(label);
  }

  @Override
  public String divider() {
    return "\n\n----\n\n";
  }
}
