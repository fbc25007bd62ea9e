package dev.sightline.index.java;

import dev.sightline.index.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds the package and the types of a file without a tree: many files are only asked for these. It
 * knows comments, literals and braces, and takes every other text as it comes.
 */
final class DeclarationScan {
  private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");

  private final String text;
  private int at;
  private String packageName = "";
  private final List<Outline.Type> types = new ArrayList<>();

  /** The names of the types around, with the number of open braces before each one's own. */
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(String name, int depth) {}

  private DeclarationScan(String text) {
    this.text = text;
  }

  static Outline of(String text) {
    DeclarationScan scan = new DeclarationScan(text);
    scan.run();
    return new Outline(scan.packageName, scan.types);
  }

  private void run() {
    int depth = 0;
    String before = "";
    for (String token = next(); !token.isEmpty(); token = next()) {
      switch (token) {
        case "{" -> depth++;
        case "}" -> {
          depth--;
          while (!open.isEmpty() && open.peek().depth >= depth) {
            open.pop();
          }
        }
        case "package" -> packageName = before.isEmpty() || depth == 0 ? dotted() : packageName;
        default -> {
          if (KINDS.contains(token) && !before.equals(".")) {
            depth += type(depth);
          }
        }
      }
      before = token;
    }
  }

  private String dotted() {
    StringBuilder name = new StringBuilder();
    for (String token = next(); isName(token) || token.equals("."); token = next()) {
      name.append(token);
    }
    return packageName.isEmpty() ? name.toString() : packageName;
  }

  /** Reads a type's header; gives how many braces it opened. */
  private int type(int depth) {
    int start = at;
    String name = next();
    if (!isName(name) || KINDS.contains(name)) {
      at = start;
      return 0;
    }
    List<String> bases = new ArrayList<>();
    boolean inBases = false;
    int nested = 0;
    String last = "";
    for (String token = next(); !token.equals("{"); token = next()) {
      if (token.isEmpty() || token.equals(";") || token.equals("}") || token.equals("=")) {
        at = start;
        return 0;
      }
      nested += token.equals("<") || token.equals("(") ? 1 : 0;
      nested -= token.equals(">") || token.equals(")") ? 1 : 0;
      if (nested == 0 && isName(token)) {
        boolean word = token.equals("extends") || token.equals("implements");
        if (inBases && !last.isEmpty() && (word || token.equals("permits"))) {
          bases.add(last);
        }
        inBases = word || (inBases && !token.equals("permits"));
        last = word || token.equals("permits") ? "" : token;
      } else if (nested == 0 && token.equals(",") && inBases) {
        bases.add(last);
        last = "";
      }
    }
    if (inBases && !last.isEmpty()) {
      bases.add(last);
    }
    String whole = open.isEmpty() ? name : open.peek().name + "." + name;
    types.add(new Outline.Type(whole, bases));
    open.push(new Open(whole, depth));
    return 1;
  }

  private static boolean isName(String token) {
    return !token.isEmpty() && Character.isJavaIdentifierStart(token.charAt(0));
  }

  /** The next name or sign; empty at the end. */
  private String next() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isJavaIdentifierStart(c)) {
        return name();
      }
      if (c == '/' && at + 1 < text.length() && "/*".indexOf(text.charAt(at + 1)) >= 0) {
        comment(text.charAt(at + 1));
      } else if (c == '"' || c == '\'') {
        literal(c);
      } else {
        at++;
        if ("{}().,;<>=".indexOf(c) >= 0) {
          return String.valueOf(c);
        }
      }
    }
    return "";
  }

  private String name() {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private void comment(char kind) {
    int end = kind == '/' ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
    at = end < 0 ? text.length() : end + (kind == '/' ? 1 : 2);
  }

  private void literal(char quote) {
    if (text.startsWith("\"\"\"", at)) {
      at += 3;
      while (at < text.length() && !text.startsWith("\"\"\"", at)) {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      at = Math.min(text.length(), at + 3);
      return;
    }
    at++;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + 1);
  }
}
