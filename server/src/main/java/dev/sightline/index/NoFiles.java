package dev.sightline.index;

import java.io.IOException;
import java.util.List;

/** A file system with nothing in it, for what is analysed alone. */
public final class NoFiles implements FileSystem {

  @Override
  public Kind kind(String path) {
    return Kind.NONE;
  }

  @Override
  public List<Entry> list(String folder) {
    return List.of();
  }

  @Override
  public String realPath(String path) throws IOException {
    throw new IOException("it is not there");
  }

  @Override
  public byte[] read(String path) throws IOException {
    throw new IOException("it is not there");
  }
}
