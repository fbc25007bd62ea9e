package dev.sightline.index.store;

import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.store.fs.FileUtils;

/** A file of the library, open and found to be ours. */
record OpenStore(StoreFile file, MVStore library, boolean readOnly) {
  private static final String SECTION = "section ";
  private static final String META = "sightline";

  Path path() {
    return file.path();
  }

  MVMap<String, String> meta() {
    return library.openMap(
        META,
        new MVMap.Builder<String, String>()
            .keyType(StringDataType.INSTANCE)
            .valueType(StringDataType.INSTANCE));
  }

  MVMap<String, byte[]> section(String name) {
    return library.openMap(
        SECTION + name,
        new MVMap.Builder<String, byte[]>()
            .keyType(StringDataType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  void removeSection(String name) {
    library.removeMap(SECTION + name);
  }

  boolean isEmpty() {
    return library.getMapNames().isEmpty();
  }

  /** Writes and closes; a sentence on what went wrong, or nothing. */
  String close() {
    try {
      if (!readOnly) {
        library.commit();
      }
      library.close();
      return "";
    } catch (RuntimeException e) {
      return abandon(e);
    }
  }

  /** Closes what turned out to be damaged or full, and says what comes of it. */
  String abandon(RuntimeException why) {
    library.closeImmediately();
    boolean full =
        why instanceof MVStoreException e && e.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    if (full) {
      return "The cache " + path() + " could not be written: " + cause(why);
    }
    FileUtils.tryDelete(file.name());
    return "The cache " + path() + " was damaged and is made anew by the next run.";
  }

  /** What the machine says, without what the library puts around it. */
  static String cause(Throwable failure) {
    Throwable root = failure;
    for (Throwable next = failure; next != null; next = next.getCause()) {
      root = next;
    }
    String message = String.valueOf(root.getMessage());
    int end = message.indexOf(" [");
    return end < 0 ? message : message.substring(0, end);
  }
}
