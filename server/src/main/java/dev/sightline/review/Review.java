package dev.sightline.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A security review: what a good reviewer would say, each sentence with the lines that show it. The
 * same program, rules and settings give the same review.
 *
 * @param subject path of the file or folder, relative to the root; empty for the workspace
 * @param sections every one, in order
 * @param survey of many files; null if it is one
 */
public record Review(String subject, List<Section> sections, @Nullable Survey survey) {
  public Review {
    sections = List.copyOf(sections);
  }

  /** The claims of a section. */
  public List<Claim> claims(Section.Id id) {
    return sections.stream().filter(s -> s.id() == id).flatMap(s -> s.claims().stream()).toList();
  }
}
