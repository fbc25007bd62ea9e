package dev.sightline.index.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Bytes by key, kept between runs. Opened when first asked, and not before. Nothing here ever
 * fails: a store that is damaged is made anew, one that another process holds or that cannot be
 * written is done without, and {@link #notes} says so. Safe for all threads.
 */
public final class Store implements AutoCloseable {
  private static final int MOST_SECTIONS = 4;
  private static final String USED = "used ";
  private static final String STAMP = "stamp";

  private final @Nullable StoreOpener opener;
  private final List<String> notes = new CopyOnWriteArrayList<>();
  private final Map<String, Section> sections = new ConcurrentHashMap<>();
  private @Nullable OpenStore open;
  private boolean tried;
  private boolean closed;

  private Store(@Nullable StoreFile file) {
    this.opener = file == null ? null : new StoreOpener(file, notes::add);
  }

  /** In a file, which need not be there yet. */
  public static Store at(Path file) {
    return new Store(new StoreFile(file, file.toString()));
  }

  /** In a file to which the library gets in a way of its own. */
  static Store of(StoreFile file) {
    return new Store(file);
  }

  /** Nothing is read from disk and nothing written. */
  public static Store inMemory() {
    return new Store(null);
  }

  /**
   * A part of the store with keys of its own. Of the parts of earlier runs, those used last are
   * kept.
   *
   * @param name stands for all that its values depend on and that is the same for all keys
   */
  public Section section(String name) {
    return sections.computeIfAbsent(name, Section::new);
  }

  /** What people should know about it, a sentence each; empty if all is well. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Opens the file, so that the first to ask need not wait. */
  public void prepare() {
    opened();
  }

  private synchronized @Nullable OpenStore opened() {
    if (!tried && !closed && opener != null) {
      tried = true;
      open = opener.open();
    }
    return open;
  }

  /** Writes what was put. Called twice, it does nothing the second time. */
  @Override
  public synchronized void close() {
    closed = true;
    OpenStore store = open;
    open = null;
    if (store == null) {
      return;
    }
    boolean written =
        !store.readOnly() && sections.values().stream().anyMatch(section -> section.changed);
    String stamp = Long.toString(System.nanoTime());
    try {
      if (written) {
        forgetOldSections(store);
        store.meta().put(STAMP, stamp);
      }
    } catch (RuntimeException e) {
      failed(store, e);
      return;
    }
    String problem = store.close();
    if (problem.isEmpty() && written) {
      problem = verified(stamp);
    }
    if (!problem.isEmpty()) {
      notes.add(problem);
    }
  }

  /** A damage can hide what is written now behind what was written before. */
  private String verified(String stamp) {
    return opener == null || opener.holds(STAMP, stamp) ? "" : opener.discard();
  }

  private void forgetOldSections(OpenStore store) {
    MVMap<String, String> meta = store.meta();
    long now = System.currentTimeMillis();
    sections.keySet().forEach(name -> meta.put(USED + name, Long.toString(now)));
    List<String> names = new ArrayList<>();
    meta.keyIterator(USED)
        .forEachRemaining(key -> {
          if (key.startsWith(USED)) {
            names.add(key.substring(USED.length()));
          }
        });
    names.sort(Comparator.comparing((String n) -> meta.get(USED + n)).reversed());
    for (String old : names.subList(Math.min(MOST_SECTIONS, names.size()), names.size())) {
      meta.remove(USED + old);
      store.removeSection(old);
    }
  }

  /**
   * Goes on without the file. What the library throws at damaged pages is anything: so all of it
   * means that.
   */
  private synchronized void failed(OpenStore store, RuntimeException why) {
    if (closed || store.equals(open)) {
      open = null;
      notes.add(store.abandon(why));
    }
  }

  /** A part of the store. */
  public final class Section {
    private final String name;
    private final Map<String, byte[]> memory = new ConcurrentHashMap<>();
    private volatile boolean changed;

    private Section(String name) {
      this.name = name;
    }

    /** What was put under a key, in this run or an earlier one; null if nothing was. */
    public byte @Nullable [] get(String key) {
      byte[] here = memory.get(key);
      OpenStore store = here == null ? opened() : null;
      if (store == null) {
        return here;
      }
      try {
        byte[] kept = store.section(name).get(key);
        return kept == null ? null : Sealed.open(key, kept);
      } catch (RuntimeException e) {
        failed(store, e);
        return null;
      }
    }

    /** Keeps a value; what was under the key before is gone. */
    public void put(String key, byte[] value) {
      OpenStore store = opened();
      if (store == null || store.readOnly()) {
        memory.put(key, value);
        return;
      }
      try {
        changed = true;
        store.section(name).put(key, Sealed.close(key, value));
      } catch (RuntimeException e) {
        memory.put(key, value);
        failed(store, e);
      }
    }
  }
}
