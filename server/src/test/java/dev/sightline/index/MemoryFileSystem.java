package dev.sightline.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files by absolute path; a content of {@code -> /x} is a link to another path. */
public final class MemoryFileSystem implements FileSystem {
  private static final String LINK = "-> ";
  private final Map<String, String> files = new TreeMap<>();

  public MemoryFileSystem file(String path, String content) {
    files.put(path, content);
    return this;
  }

  public void delete(String path) {
    files.remove(path);
  }

  /** All files, in order. */
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  @Override
  public Kind kind(String path) {
    String real = real(path);
    if (files.containsKey(real)) {
      return Kind.FILE;
    }
    return files.keySet().stream().anyMatch(f -> f.startsWith(real + "/"))
        ? Kind.FOLDER
        : Kind.NONE;
  }

  @Override
  public List<Entry> list(String folder) {
    String prefix = folder.equals("/") ? "/" : real(folder) + "/";
    List<Entry> entries = new ArrayList<>();
    files.keySet().stream()
        .filter(f -> f.startsWith(prefix))
        .map(f -> f.substring(prefix.length()).split("/", -1)[0])
        .distinct()
        .forEach(n -> entries.add(new Entry(n, kind(prefix + n), 0, false)));
    return entries;
  }

  @Override
  public String realPath(String path) {
    return real(path);
  }

  @Override
  public byte[] read(String path) throws IOException {
    String content = files.get(real(path));
    if (content == null) {
      throw new IOException("it is gone");
    }
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private String real(String path) {
    for (Map.Entry<String, String> file : files.entrySet()) {
      boolean inside = path.equals(file.getKey()) || path.startsWith(file.getKey() + "/");
      if (inside && file.getValue().startsWith(LINK)) {
        return file.getValue().substring(LINK.length()) + path.substring(file.getKey().length());
      }
    }
    return path;
  }
}
