package dev.sightline.review.evidence;

import dev.sightline.index.Dependencies;
import dev.sightline.index.Mentions;
import org.jspecify.annotations.Nullable;

/** What evidence is looked for in besides the program's own files. Safe for all threads. */
public interface World {

  /** Which files mention words, as they are now. */
  Mentions mentions();

  /** A file's text as it is now; null if it cannot be read. */
  @Nullable String text(String path);

  /** Stands for that text. */
  String hash(String path);

  /** Why there is no source of a module, for people, without a subject. */
  String absence(String dotted, String importer);

  /** What is installed. */
  Dependencies dependencies();
}
