package dev.sightline.index;

import dev.sightline.index.FileSystem.Kind;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands in folders, each looked at once, so that its answers stay the same; names are
 * compared as they are written, whatever the disk does. Safe for all threads. Paths are absolute.
 */
public final class Folders {
  private final FileSystem files;
  private final Map<String, Map<String, Kind>> onDisk;
  private final Map<String, Map<String, Kind>> unsaved;

  private Folders(
      FileSystem files,
      Map<String, Map<String, Kind>> onDisk,
      Map<String, Map<String, Kind>> unsaved) {
    this.files = files;
    this.onDisk = onDisk;
    this.unsaved = unsaved;
  }

  /** Of a file system of which nothing is known yet. */
  public static Folders of(FileSystem files) {
    return new Folders(files, new ConcurrentHashMap<>(), Map.of());
  }

  /** The entries of a folder by name; none if there is no such folder. */
  public Map<String, Kind> entries(String folder) {
    Map<String, Kind> entries = onDisk.computeIfAbsent(folder, this::list);
    Map<String, Kind> more = unsaved.get(folder);
    if (more == null) {
      return entries;
    }
    Map<String, Kind> all = new HashMap<>(more);
    all.putAll(entries);
    return all;
  }

  private Map<String, Kind> list(String folder) {
    try {
      Map<String, Kind> entries = new HashMap<>();
      files.list(folder.isEmpty() ? "/" : folder).forEach(e -> entries.put(e.name(), e.kind()));
      return Map.copyOf(entries);
    } catch (IOException e) {
      return Map.of(); // what cannot be listed holds no module
    }
  }

  /** What stands at a path. */
  public Kind kind(String path) {
    int slash = path.lastIndexOf('/');
    if (slash < 0 || slash == path.length() - 1) {
      return files.kind(path);
    }
    String name = path.substring(slash + 1);
    return entries(path.substring(0, slash)).getOrDefault(name, Kind.NONE);
  }

  public boolean isFile(String path) {
    return kind(path) == Kind.FILE;
  }

  public boolean isFolder(String path) {
    return kind(path) == Kind.FOLDER;
  }

  /** The same after something happened at some paths; all other folders are not listed again. */
  public Folders changed(Collection<String> paths) {
    Map<String, Map<String, Kind>> kept = new ConcurrentHashMap<>(onDisk);
    for (String path : paths) {
      kept.remove(path);
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        kept.remove(path.substring(0, slash));
      }
      kept.keySet().removeIf(folder -> folder.startsWith(path + "/"));
    }
    return new Folders(files, kept, unsaved);
  }

  /** The same with files that are open though perhaps not saved yet, and no other such files. */
  public Folders withUnsaved(Collection<String> paths) {
    Map<String, Map<String, Kind>> more = new HashMap<>();
    for (String path : paths) {
      Kind kind = Kind.FILE;
      String inner = path;
      for (int slash = inner.lastIndexOf('/'); slash >= 0; slash = inner.lastIndexOf('/')) {
        String folder = inner.substring(0, slash);
        more.computeIfAbsent(folder, f -> new HashMap<>()).put(inner.substring(slash + 1), kind);
        kind = Kind.FOLDER;
        inner = folder;
      }
    }
    return new Folders(files, onDisk, more);
  }
}
