package dev.sightline.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The machine's files. */
public final class DiskFileSystem implements FileSystem {

  @Override
  public Kind kind(String path) {
    try {
      return kind(Files.readAttributes(Path.of(path), BasicFileAttributes.class));
    } catch (IOException | InvalidPathException e) {
      return Kind.NONE;
    }
  }

  private static Kind kind(BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return Kind.FOLDER;
    }
    return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
  }

  @Override
  public List<Entry> list(String folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(Path.of(folder))) {
      for (Path path : stream) {
        entries.add(entry(path));
      }
    } catch (DirectoryIteratorException e) {
      throw new IOException("it cannot be read to its end", e);
    } catch (IOException e) {
      throw explained(e);
    }
    entries.sort(Comparator.comparing(Entry::name));
    return entries;
  }

  private static Entry entry(Path path) {
    String name = path.getFileName().toString();
    boolean link = Files.isSymbolicLink(path);
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return new Entry(name, kind(attributes), attributes.size(), link);
    } catch (IOException e) {
      return new Entry(name, Kind.NONE, 0, link);
    }
  }

  @Override
  public String realPath(String path) throws IOException {
    return slashes(Path.of(path).toRealPath());
  }

  @Override
  public byte[] read(String path) throws IOException {
    try {
      return Files.readAllBytes(Path.of(path));
    } catch (IOException e) {
      throw explained(e);
    } catch (OutOfMemoryError e) {
      throw new IOException("it is too large to be read", e);
    }
  }

  /** The path in the form that the rest of the product uses. */
  public static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static IOException explained(IOException e) {
    return switch (e) {
      case NoSuchFileException gone -> new IOException("it is gone", gone);
      case AccessDeniedException denied -> new IOException("it may not be read", denied);
      default -> e;
    };
  }
}
