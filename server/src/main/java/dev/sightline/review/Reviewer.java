package dev.sightline.review;

import java.util.ArrayList;
import java.util.List;

/** Makes a review of what is known: each sentence by a template of ours, with facts under it. */
public final class Reviewer {
  private Reviewer() {}

  public static Review of(Material material) {
    List<Section> sections = new ArrayList<>();
    for (Section.Id id : Section.Id.values()) {
      sections.add(new Section(id, composer(id).claims(material)));
    }
    Survey survey = material.size().files() > 1 ? Survey.of(material) : null;
    return new Review(material.subject(), sections, survey);
  }

  private static Composer composer(Section.Id id) {
    return switch (id) {
      case PURPOSE -> new Purpose();
      case EXPOSURE -> new Exposure();
      case FINDINGS -> new Findings();
      case EFFECTS -> new Effects();
      case RUNTIME_CHANGE -> Topic.RUNTIME_CHANGE;
      case TRUST_BOUNDARIES -> Topic.TRUST_BOUNDARIES;
      case RESOURCES -> Topic.RESOURCES;
      case ABSENT -> new Absent("nothing");
      case UNDECIDED -> new Undecided();
      case NEXT -> new Next();
    };
  }
}
