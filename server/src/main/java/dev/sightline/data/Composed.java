package dev.sightline.data;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A document as written: aliases share what their anchor holds, so this is a graph, no tree. */
sealed interface Composed {

  Optional<Mark> mark();

  record Leaf(String text, Data.Type type, Optional<Mark> mark) implements Composed {}

  record Items(List<Composed> items, Optional<Mark> mark) implements Composed {}

  record Pairs(List<Pair> pairs, Optional<Mark> mark) implements Composed {}

  record Pair(Composed key, Composed value) {}
}
