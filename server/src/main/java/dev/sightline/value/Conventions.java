package dev.sightline.value;

import dev.sightline.tree.SourceTree;

/** What names and values follow in one language and not in others. Immutable. */
public interface Conventions {

  /** The qualified name of what a file's own definitions stand in. */
  String module(SourceTree tree, String byPath);

  /** By what name a method knows its object; empty if the first parameter is it. */
  String receiver();

  /** Whether a plain name in a method may be a member of a class around it. */
  boolean hasImplicitMembers();

  /** Whether a name may come from a module whose names are all imported. */
  boolean mayImport(String module, String name);

  /** Whether a plain name in a case takes the value, and does not stand for a constant. */
  boolean capturesInCases();

  /** Whether {@code break} leaves a switch. */
  boolean breaksSwitches();

  /** Whether text may be added to anything, and the division of integers gives one. */
  boolean isStrict();

  /** What the language calls one of the types of literals and containers. */
  String typeName(String type);
}
