package dev.sightline.match;

import dev.sightline.match.regex.Regex;
import dev.sightline.tree.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Text of any kind, with or without a tree of its own. */
final class TextSpace implements Space {
  private final String text;
  private final int base;
  private Steps steps = new Steps(Steps.OF_FILE);
  private final Map<Comments, Words> words = new EnumMap<>(Comments.class);

  /**
   * @param base absolute offset of the text in its file
   */
  TextSpace(String text, int base) {
    this.text = text;
    this.base = base;
  }

  void restart() {
    steps = new Steps(Steps.OF_FILE);
  }

  @Override
  public Span whole() {
    return new Span(base, base + text.length());
  }

  @Override
  public String text(Span range) {
    int start = Math.clamp(range.start() - base, 0, text.length());
    int end = Math.clamp(range.end() - base, start, text.length());
    return text.substring(start, end);
  }

  @Override
  public void step() {
    steps.step();
  }

  @Override
  public Equality equality() {
    return Equality.OF_TEXT;
  }

  @Override
  public List<Hit> find(Term.Leaf pattern, boolean around) {
    return switch (pattern) {
      case CodePattern p -> List.of();
      case WordPattern w -> w.find(words(w.comments()), base, steps);
    };
  }

  private Words words(Comments comments) {
    return words.computeIfAbsent(comments, c -> new Words(c.blanked(text)));
  }

  @Override
  public List<Hit> find(Regex regex) {
    return CodeSpace.hits(regex, text, base);
  }

  @Override
  public List<Hit> check(Check condition, Hit hit) {
    return new Conditions(this, null).check(condition, hit);
  }
}
