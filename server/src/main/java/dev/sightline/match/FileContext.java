package dev.sightline.match;

import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.value.Values;
import org.jspecify.annotations.Nullable;

/** One version of a file as the matcher sees it. Safe to ask from any thread. */
public interface FileContext {

  /** Relative to the root, with {@code /}. */
  String path();

  Text text();

  /** Null for a file in no language that has a front end, and for one that is too big. */
  @Nullable SourceTree tree();

  /** What is known of the expressions of a unit; only asked if there is a tree. */
  Values values(int unit);

  /** The unit's nodes sorted for search. Depends on the unit alone: keep it with the unit. */
  UnitIndex index(int unit);

  /** What modules and symbols mean to the models. */
  SymbolKinds symbols();
}
