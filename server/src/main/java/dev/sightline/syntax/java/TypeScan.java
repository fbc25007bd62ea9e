package dev.sightline.syntax.java;

import dev.sightline.syntax.java.grammar.JavaParser;

/**
 * Whether a type stands somewhere among the children of a flat context, and where it ends. Looks at
 * a bounded number of tokens, so that texts made of nothing but angles stay cheap.
 */
final class TypeScan {
  static final int NONE = -1;
  private static final int FARTHEST = 300;

  private final Cursor in;
  private int steps;

  private TypeScan(Cursor in) {
    this.in = in;
  }

  /** Index behind the type that starts at an index, or NONE. */
  static int end(Cursor in, int from) {
    return new TypeScan(in).type(from);
  }

  /** Index behind the type arguments whose opening angle is at an index, or NONE. */
  static int argumentsEnd(Cursor in, int angle) {
    return new TypeScan(in).arguments(angle);
  }

  /** Index behind the annotations that start at an index; the index if there are none. */
  static int annotationsEnd(Cursor in, int from) {
    int i = from;
    while (in.type(i) == JavaParser.AT && in.type(i + 1) == JavaParser.NAME) {
      i += 2;
      while (in.type(i) == JavaParser.DOT && in.type(i + 1) == JavaParser.NAME) {
        i += 2;
      }
      i += in.isGroup(i, JavaParser.LPAR) ? 1 : 0;
    }
    return i;
  }

  private int type(int from) {
    int i = annotationsEnd(in, from);
    if (++steps > FARTHEST) {
      return NONE;
    }
    int type = in.type(i);
    if (type == JavaParser.PRIM || type == JavaParser.VOID) {
      return dimensions(i + 1);
    }
    while (in.type(i) == JavaParser.NAME && ++steps <= FARTHEST) {
      i++;
      if (in.type(i) == JavaParser.LT) {
        i = arguments(i);
        if (i == NONE) {
          return NONE;
        }
      }
      int next = annotationsEnd(in, i + 1);
      if (in.type(i) != JavaParser.DOT || in.type(next) != JavaParser.NAME) {
        return dimensions(i);
      }
      i = next;
    }
    return NONE;
  }

  private int dimensions(int from) {
    int i = from;
    int next = annotationsEnd(in, i);
    while (in.isEmptySquare(next) && ++steps <= FARTHEST) {
      i = next + 1;
      next = annotationsEnd(in, i);
    }
    return i;
  }

  private int arguments(int angle) {
    int i = angle + 1;
    if (in.type(i) == JavaParser.GT) {
      return i + 1;
    }
    while (true) {
      i = argument(i);
      if (i == NONE || ++steps > FARTHEST) {
        return NONE;
      }
      if (in.type(i) == JavaParser.GT) {
        return i + 1;
      }
      if (in.type(i) != JavaParser.COMMA) {
        return NONE;
      }
      i++;
    }
  }

  private int argument(int from) {
    int i = annotationsEnd(in, from);
    if (in.type(i) == JavaParser.ELLIPSIS) {
      return i + 1;
    }
    if (in.type(i) == JavaParser.WILDCARD) {
      int bound = in.type(i + 1);
      return bound == JavaParser.EXTENDS || bound == JavaParser.SUPER ? type(i + 2) : i + 1;
    }
    i = type(i);
    while (i != NONE && in.type(i) == JavaParser.AMP) {
      i = type(i + 1);
    }
    return i;
  }
}
