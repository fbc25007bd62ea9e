package dev.sightline.lsp;

import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The disk, with what is open in the editor in place of what lies there. */
record OpenTexts(FileSystem disk, Map<String, Text> open) implements FileSystem {
  static OpenTexts of(Map<String, Text> open) {
    return new OpenTexts(new DiskFileSystem(), Map.copyOf(open));
  }

  @Override
  public Kind kind(String path) {
    return open.containsKey(path) ? Kind.FILE : disk.kind(path);
  }

  @Override
  public List<Entry> list(String folder) throws IOException {
    return disk.list(folder);
  }

  @Override
  public String realPath(String path) throws IOException {
    return disk.realPath(path);
  }

  @Override
  public byte[] read(String path) throws IOException {
    Text text = open.get(path);
    return text == null ? disk.read(path) : text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What a file holds; empty if it cannot be read. */
  Text text(String path) {
    try {
      Text known = open.get(path);
      return known != null ? known : Text.of(new String(disk.read(path), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Text.of("");
    }
  }
}
