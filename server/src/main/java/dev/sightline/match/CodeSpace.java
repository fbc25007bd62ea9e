package dev.sightline.match;

import dev.sightline.match.regex.Hit.Group;
import dev.sightline.match.regex.Regex;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;

/** Code with a tree. */
final class CodeSpace implements Space {
  private final Region region;

  CodeSpace(Region region) {
    this.region = region;
  }

  Region region() {
    return region;
  }

  @Override
  public Span whole() {
    return region.range();
  }

  @Override
  public String text(Span range) {
    region.read(range);
    return region.file().text().slice(range.start(), range.end());
  }

  @Override
  public void step() {
    region.steps().step();
  }

  @Override
  public Equality equality() {
    return region.equality();
  }

  @Override
  public boolean mayHold(Term.Leaf pattern) {
    return !(pattern instanceof CodePattern p) || region.mayHold(p);
  }

  @Override
  public List<Hit> find(Term.Leaf pattern, boolean around) {
    return switch (pattern) {
      case CodePattern p -> p.find(region, around);
      case WordPattern w -> List.of();
    };
  }

  @Override
  public List<Hit> find(Regex regex) {
    Span searched = region.searchedText();
    return hits(regex, text(searched), searched.start());
  }

  @Override
  public List<Hit> findNear(Regex regex, List<Hit> hits) {
    Text text = region.file().text();
    List<Hit> found = new ArrayList<>();
    for (Hit hit : hits) {
      int start = text.lineStart(text.lineOf(hit.range().start()));
      int last = text.lineOf(hit.range().end());
      int end = last + 1 < text.lineCount() ? text.lineStart(last + 1) : text.length();
      region.read(new Span(start, end));
      found.addAll(hits(regex, text.slice(start, end), start));
    }
    return found;
  }

  /** Matches with their groups bound to {@code $1} and so on. */
  static List<Hit> hits(Regex regex, String text, int base) {
    List<Hit> hits = new ArrayList<>();
    for (var found : regex.findAll(text)) {
      Bindings bound = Bindings.NONE;
      for (int i = 0; i < found.groups().size(); i++) {
        bound = bind("$" + (i + 1), found.groups().get(i), text, base, bound);
      }
      for (var named : found.named().entrySet()) {
        bound = bind("$" + named.getKey(), named.getValue(), text, base, bound);
      }
      hits.add(new Hit(new Span(found.start() + base, found.end() + base), bound, Hit.Kind.TEXT));
    }
    return hits;
  }

  private static Bindings bind(String name, Group group, String text, int base, Bindings bound) {
    return group.present() && bound.get(name) == null
        ? bound.with(
            name,
            new Binding.Text(
                text.substring(group.start(), group.end()),
                new Span(group.start() + base, group.end() + base)))
        : bound;
  }

  @Override
  public List<Hit> check(Check condition, Hit hit) {
    return new Conditions(this, region).check(condition, hit);
  }
}
