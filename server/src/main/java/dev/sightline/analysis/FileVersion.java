package dev.sightline.analysis;

import dev.sightline.match.FileContext;
import dev.sightline.match.SymbolKinds;
import dev.sightline.match.UnitIndex;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import dev.sightline.value.FileValues;
import dev.sightline.value.Values;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** One version of a file with what is known of its units, taken over from the version before. */
final class FileVersion implements FileContext {
  private final String path;
  private final Text text;
  private final @Nullable SourceTree tree;
  private final @Nullable FileValues values;
  private final SymbolKinds symbols;
  private final AtomicReferenceArray<@Nullable UnitIndex> indexes;

  FileVersion(
      String path,
      Text text,
      @Nullable SourceTree tree,
      @Nullable FileValues values,
      SymbolKinds symbols) {
    this.path = path;
    this.text = text;
    this.tree = tree;
    this.values = values;
    this.symbols = symbols;
    this.indexes = new AtomicReferenceArray<>(tree == null ? 0 : tree.unitCount());
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Text text() {
    return text;
  }

  @Override
  public @Nullable SourceTree tree() {
    return tree;
  }

  @Nullable FileValues fileValues() {
    return values;
  }

  @Override
  public Values values(int unit) {
    return Objects.requireNonNull(values).of(unit);
  }

  /** Stands for all that the answers about a unit depend on besides the unit itself. */
  long context(int unit) {
    return Objects.requireNonNull(values).context(unit);
  }

  @Override
  public UnitIndex index(int unit) {
    UnitIndex known = indexes.get(unit);
    if (known == null) {
      known = UnitIndex.of(unit(unit));
      indexes.set(unit, known);
    }
    return known;
  }

  Unit unit(int index) {
    return Objects.requireNonNull(tree).unit(index);
  }

  /** Takes the index of a unit that an earlier version had too. */
  void takeIndex(int unit, FileVersion from, int unitThere) {
    indexes.setPlain(unit, from.indexes.getPlain(unitThere));
  }

  @Override
  public SymbolKinds symbols() {
    return symbols;
  }
}
