package dev.sightline.cli;

import dev.sightline.index.FileSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The disk as it was at a revision: what changed since is taken from git.
 *
 * @param root absolute, with {@code /}
 * @param changed what was there at the revision, by absolute path; empty if nothing was
 */
record RevisionFiles(FileSystem disk, String root, Map<String, Content> changed)
    implements FileSystem {

  /** What a file held; whether there was one. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Content(boolean there, byte[] bytes) {}

  /**
   * Asks git for the files that differ.
   *
   * @param paths relative to the root
   * @throws IOException if there is no such revision
   */
  static RevisionFiles at(String revision, FileSystem disk, String root, List<String> paths)
      throws IOException {
    Path folder = Path.of(root);
    List<String> list = List.of("ls-tree", "-r", "--name-only", "-z", revision, "--", ".");
    TreeSet<String> there = new TreeSet<>(List.of(Git.text(folder, list).split("\0", 0)));
    Map<String, Content> changed = new HashMap<>();
    for (String path : paths) {
      boolean was = there.contains(path);
      byte[] bytes =
          was ? Git.bytes(folder, List.of("show", revision + ":./" + path)) : new byte[0];
      changed.put(root + "/" + path, new Content(was, bytes));
    }
    return new RevisionFiles(disk, root, changed);
  }

  @Override
  public Kind kind(String path) {
    Content content = changed.get(path);
    if (content != null) {
      return content.there ? Kind.FILE : Kind.NONE;
    }
    boolean folder =
        changed.entrySet().stream()
            .anyMatch(e -> e.getValue().there && e.getKey().startsWith(path + "/"));
    return folder ? Kind.FOLDER : disk.kind(path);
  }

  @Override
  public List<Entry> list(String folder) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    if (disk.kind(folder) == Kind.FOLDER) {
      disk.list(folder).forEach(entry -> entries.put(entry.name(), entry));
    }
    changed.forEach((path, content) -> {
      if (path.startsWith(folder + "/")) {
        String name = path.substring(folder.length() + 1).split("/", -1)[0];
        boolean file = path.length() == folder.length() + 1 + name.length();
        if (content.there) {
          long size = file ? content.bytes.length : 0;
          entries.putIfAbsent(name, new Entry(name, file ? Kind.FILE : Kind.FOLDER, size, false));
        } else if (file) {
          entries.remove(name);
        }
      }
    });
    List<Entry> all = new ArrayList<>();
    new TreeSet<>(entries.keySet()).forEach(name -> all.add(entries.get(name)));
    return all;
  }

  @Override
  public String realPath(String path) throws IOException {
    return disk.kind(path) == Kind.NONE ? path : disk.realPath(path);
  }

  @Override
  public byte[] read(String path) throws IOException {
    Content content = changed.get(path);
    if (content != null && !content.there) {
      throw new IOException("there was no such file");
    }
    return content == null ? disk.read(path) : content.bytes;
  }
}
