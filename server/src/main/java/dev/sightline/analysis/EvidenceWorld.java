package dev.sightline.analysis;

import dev.sightline.flow.ProgramFile;
import dev.sightline.index.ContentHash;
import dev.sightline.index.Dependencies;
import dev.sightline.index.Lazy;
import dev.sightline.index.Mentions;
import dev.sightline.index.Modules;
import dev.sightline.index.Texts;
import dev.sightline.index.Workspace;
import dev.sightline.review.evidence.World;
import dev.sightline.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The files of a workspace, those of open documents as they were last looked at. */
final class EvidenceWorld implements World, Texts {
  private final Workspace files;
  private final Modules modules;
  private final Map<String, Lazy<Opened>> open = new ConcurrentHashMap<>();
  private final Lazy<List<String>> onDisk;
  private final AtomicLong versions = new AtomicLong();
  private final Mentions mentions = new Mentions(this::paths, this, versions::get);
  private volatile @Nullable List<String> all;

  private record Opened(String text, String hash) {
    static Opened of(Text text) {
      return new Opened(text.toString(), ContentHash.of(text));
    }
  }

  EvidenceWorld(Workspace files, Modules modules) {
    this.files = files;
    this.modules = modules;
    this.onDisk = new Lazy<>(files::files);
  }

  /** From now on a file is as it is in an editor. */
  void open(String path, Text text) {
    if (open.put(path, new Lazy<>(() -> Opened.of(text))) == null) {
      all = null;
    }
    versions.incrementAndGet();
  }

  /** The same, of a file with a tree. */
  void open(ProgramFile file) {
    open(file.path(), file.tree().text());
  }

  private List<String> paths() {
    List<String> known = all;
    if (known == null) {
      TreeSet<String> sorted = new TreeSet<>(onDisk.get());
      sorted.addAll(open.keySet());
      known = List.copyOf(sorted);
      all = known;
    }
    return known;
  }

  @Override
  public Mentions mentions() {
    return mentions;
  }

  @Override
  public @Nullable String text(String path) {
    Lazy<Opened> document = open.get(path);
    return document == null ? files.text(path) : document.get().text;
  }

  @Override
  public String hash(String path) {
    Lazy<Opened> document = open.get(path);
    return document == null ? files.hash(path) : document.get().hash;
  }

  @Override
  public String absence(String dotted, String importer) {
    return modules.seenFrom(importer).absence(dotted);
  }

  @Override
  public Dependencies dependencies() {
    return files.dependencies();
  }
}
