package dev.sightline.lsp;

import dev.sightline.review.EffectTable;
import dev.sightline.review.Fact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what a function or a call does.
 *
 * @param root to which paths are relative, or null
 */
record EffectHover(Markup markup, @Nullable Path root) {
  private static final int MOST = 10;

  /** The text; nothing if nothing is known to be done. */
  @Nullable String text(EffectTable.Row row) {
    if (row.effects().isEmpty()) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    for (EffectTable.Effect effect : row.effects()) {
      if (lines.size() < MOST) {
        String place = place(effect.facts().get(effect.facts().size() - 1));
        lines.add(markup.prose(effect.phrase()) + " " + place);
      }
    }
    int left = row.effects().size() - lines.size();
    String more = left == 0 ? "" : "\n- " + left + " more";
    String unknown = row.unknown() == 1 ? " call leads" : " calls lead";
    String open = row.unknown() == 0 ? "" : "\n\n" + row.unknown() + unknown + " to unknown code.";
    return markup.code(row.name()) + "\n\n- " + String.join("\n- ", lines) + more + open;
  }

  private String place(Fact fact) {
    String label = fact.path() + ":" + fact.line();
    Path path = Path.of(fact.path());
    Path file = path.isAbsolute() || root == null ? path : root.resolve(path);
    return file.isAbsolute()
        ? markup.link(label, Uris.of(file) + "#L" + fact.line())
        : markup.code(label);
  }
}
