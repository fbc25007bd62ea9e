package dev.sightline.index;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made once, when first asked for. Safe for all threads. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }

  /** Takes a value that was made elsewhere, unless there is one already. */
  public synchronized void offer(T value) {
    if (made == null) {
      made = value;
    }
  }

  /** Whether it was asked for already. */
  public boolean isMade() {
    return made != null;
  }
}
