package dev.sightline.tree;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One imported thing. {@code module} is dotted and may be empty, {@code level} counts the dots of a
 * relative import. {@code member} is null when the module itself is imported and {@code *} for all
 * its names; {@code alias} is the local name if one is given.
 */
public record ImportClause(
    Identifier module,
    int level,
    @Nullable Identifier member,
    @Nullable Identifier alias,
    Span span)
    implements Part {
  @Override
  public void forEachChild(Consumer<? super Node> visit) {
    visit.accept(module);
    Part.ifPresent(member, visit);
    Part.ifPresent(alias, visit);
  }

  public boolean isWildcard() {
    return member != null && member.name().equals("*");
  }
}
