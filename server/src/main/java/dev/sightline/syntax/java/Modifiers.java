package dev.sightline.syntax.java;

import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Identifier;
import java.util.ArrayList;
import java.util.List;

/** Annotations and modifiers before a declaration, each in source order. */
record Modifiers(List<Decorator> decorators, List<Identifier> words) {
  static final Modifiers NONE = new Modifiers(List.of(), List.of());

  boolean isEmpty() {
    return decorators.isEmpty() && words.isEmpty();
  }

  Modifiers with(Identifier word) {
    List<Identifier> all = new ArrayList<>(words);
    all.add(word);
    return new Modifiers(decorators, List.copyOf(all));
  }

  /** Index behind the modifiers that start at an index. */
  static int end(Cursor in, int from) {
    int i = from;
    while (true) {
      int next = TypeScan.annotationsEnd(in, i) + length(in, TypeScan.annotationsEnd(in, i));
      if (next == i) {
        return i;
      }
      i = next;
    }
  }

  /** How many tokens the modifier at an index has; 0 if it is none. */
  private static int length(Cursor in, int index) {
    return switch (in.type(index)) {
      case JavaParser.MOD, JavaParser.SYNCHRONIZED, JavaParser.DEFAULT -> 1;
      case JavaParser.NAME -> sealed(in, index);
      default -> 0;
    };
  }

  /** {@code sealed} and {@code non-sealed} are names elsewhere. */
  private static int sealed(Cursor in, int index) {
    if (startsType(in.type(index + 1))) {
      return 1;
    }
    return in.type(index + 1) == JavaParser.MINUS
            && in.type(index + 2) == JavaParser.NAME
            && startsType(in.type(index + 3))
        ? 3
        : 0;
  }

  private static boolean startsType(int type) {
    return type == JavaParser.MOD || Keywords.isTypeKeyword(type);
  }

  /** The modifiers here. */
  static Modifiers read(Lowering lowering, Cursor in, int depth) {
    List<Decorator> decorators = new ArrayList<>();
    List<Identifier> words = new ArrayList<>();
    while (true) {
      int length = length(in, in.at);
      if (in.is(JavaParser.AT) && in.type(in.at + 1) == JavaParser.NAME) {
        decorators.add(lowering.groups.annotation(in, depth));
      } else if (length > 0) {
        var span = lowering.reader.span(in.here(), in.node.child(in.at + length - 1));
        words.add(new Identifier(lowering.reader.text(span), span));
        in.at += length;
      } else {
        return decorators.isEmpty() && words.isEmpty()
            ? NONE
            : new Modifiers(List.copyOf(decorators), List.copyOf(words));
      }
    }
  }
}
