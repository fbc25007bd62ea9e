package dev.sightline.index.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * Opens a store's file whatever state it is in: makes it, takes it, makes it anew, or does without.
 */
final class StoreOpener {
  /** What the values look like; another number makes every store anew. */
  static final String SCHEMA = "1";

  private static final String SCHEMA_KEY = "schema";
  private static final int CACHE_MEGABYTES = 4;

  private final StoreFile file;
  private final Consumer<String> notes;

  StoreOpener(StoreFile file, Consumer<String> notes) {
    this.file = file;
    this.notes = notes;
  }

  /** Null if it has to be done without. */
  @Nullable OpenStore open() {
    if (!makeFolder()) {
      return null;
    }
    try {
      return checked(library());
    } catch (MVStoreException e) {
      return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? locked() : anew(e);
    } catch (RuntimeException e) { // what the library throws at damaged pages is anything
      return anew(e);
    }
  }

  private boolean makeFolder() {
    try {
      Path folder = file.path().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
      }
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      notes.accept("There is no cache: its folder cannot be made, " + e.getMessage());
      return false;
    }
  }

  /** Whether the file, once it is closed, has this to say. */
  boolean holds(String key, String value) {
    try {
      OpenStore store = library(true);
      try {
        return value.equals(store.meta().get(key));
      } finally {
        store.library().closeImmediately();
      }
    } catch (RuntimeException e) { // what the library throws at damaged pages is anything
      return false;
    }
  }

  /** Deletes what is of no use, and says so. */
  String discard() {
    FileUtils.tryDelete(file.name());
    return "The cache " + file.path() + " was damaged and is made anew by the next run.";
  }

  private OpenStore library() {
    return library(FileUtils.exists(file.name()) && !FileUtils.canWrite(file.name()));
  }

  private OpenStore library(boolean readOnly) {
    MVStore.Builder builder =
        new MVStore.Builder()
            .fileName(file.name())
            .autoCommitDisabled() // no thread of the library's own: idle means idle
            .cacheSize(CACHE_MEGABYTES);
    MVStore store = (readOnly ? builder.readOnly() : builder).open();
    store.setVersionsToKeep(0);
    return new OpenStore(file, store, readOnly);
  }

  private @Nullable OpenStore checked(OpenStore store) {
    if (store.isEmpty()) {
      if (!store.readOnly()) {
        store.meta().put(SCHEMA_KEY, SCHEMA);
      }
      return noted(store);
    }
    MVMap<String, String> meta = store.library().hasMap("sightline") ? store.meta() : null;
    String schema = meta == null ? null : meta.get(SCHEMA_KEY);
    if (SCHEMA.equals(schema)) {
      return noted(store);
    }
    store.library().closeImmediately();
    String whose = schema == null ? "is not ours" : "is of another version of Sightline";
    return afresh("The cache " + file.path() + " " + whose);
  }

  private OpenStore noted(OpenStore store) {
    if (store.readOnly()) {
      notes.accept("The cache " + file.path() + " may not be written: what is found is not kept.");
    }
    return store;
  }

  private @Nullable OpenStore locked() {
    notes.accept(
        "The cache " + file.path() + " is in use by another process: this one works without it.");
    return null;
  }

  private @Nullable OpenStore anew(RuntimeException why) {
    boolean unwritable =
        why instanceof MVStoreException e && e.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    if (unwritable || !FileUtils.exists(file.name())) {
      notes.accept(
          "There is no cache: " + file.path() + " cannot be written, " + OpenStore.cause(why));
      return null;
    }
    return afresh("The cache " + file.path() + " was damaged");
  }

  /** Deletes the file and begins with an empty one. */
  private @Nullable OpenStore afresh(String why) {
    try {
      FileUtils.delete(file.name());
      OpenStore store = library();
      store.meta().put(SCHEMA_KEY, SCHEMA);
      notes.accept(why + " and is made anew.");
      return store;
    } catch (RuntimeException e) {
      notes.accept(why + " and cannot be made anew: " + OpenStore.cause(e));
      return null;
    }
  }
}
