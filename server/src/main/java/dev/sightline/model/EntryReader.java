package dev.sightline.model;

import java.util.List;
import java.util.Set;

/** Reads the entries under one key of a model. */
interface EntryReader<T> {
  /** The keys of an entry that have a meaning. */
  Set<String> keys();

  /** What an entry needs, for messages: "'call' and 'kind'". */
  String expects();

  /** What the entry says: one record for each name that it lists. Used if no problem was noted. */
  List<T> read(Entry entry);
}
