package dev.sightline.review;

import java.util.ArrayList;
import java.util.List;

/** Reviews a change: says what it adds, in the sections of every review. */
public final class ChangeReviewer {
  private static final int MOST_FILES = 12;

  private final ChangeMaterial material;

  private ChangeReviewer(ChangeMaterial material) {
    this.material = material;
  }

  public static Review of(ChangeMaterial material) {
    ChangeReviewer reviewer = new ChangeReviewer(material);
    List<Section> sections = new ArrayList<>();
    for (Section.Id id : Section.Id.values()) {
      sections.add(new Section(id, reviewer.claims(id)));
    }
    return new Review(material.now().subject(), sections, null);
  }

  private List<Claim> claims(Section.Id id) {
    return switch (id) {
      case PURPOSE -> purpose();
      case EXPOSURE -> new Exposure().added(material.now());
      case FINDINGS -> findings();
      case EFFECTS -> effects();
      case RUNTIME_CHANGE -> topic(Topic.RUNTIME_CHANGE);
      case TRUST_BOUNDARIES -> topic(Topic.TRUST_BOUNDARIES);
      case RESOURCES -> topic(Topic.RESOURCES);
      case ABSENT -> new Absent("nothing new").claims(material.now());
      case UNDECIDED -> new Undecided().claims(material.now());
      case NEXT -> new Next().advice(material.now());
    };
  }

  private List<Claim> purpose() {
    List<String> paths = material.files().stream().map(Fact::path).toList();
    String text =
        "It changes " + Words.count(paths.size(), "file") + ": " + Words.names(paths) + ".";
    List<Fact> some = material.files().subList(0, Math.min(MOST_FILES, paths.size()));
    return List.of(Claim.fact(text, some));
  }

  private List<Claim> findings() {
    List<Claim> claims = new ArrayList<>(FoundClaims.of(material.now().rules().found(), false));
    if (claims.isEmpty()) {
      claims.add(Claim.fact("It adds no finding.", some()));
    }
    if (material.gone() > 0) {
      String verb = material.gone() == 1 ? " is" : " are";
      String text = Words.count(material.gone(), "finding") + verb + " there no longer.";
      claims.add(Claim.fact(text, some()));
    }
    return claims;
  }

  private List<Fact> some() {
    return material.files().subList(0, Math.min(1, material.files().size()));
  }

  private List<Claim> effects() {
    List<Claim> claims = new ArrayList<>();
    for (EffectTable.Row row : material.added()) {
      row.effects().forEach(effect -> claims.add(added(row, effect)));
    }
    for (EffectTable.Row row : material.removed()) {
      for (EffectTable.Effect effect : row.effects()) {
        String text = Words.code(row.name()) + " no longer " + effect.says() + ".";
        claims.add(Claim.fact(text, List.of(row.at())));
      }
    }
    if (claims.isEmpty()) {
      claims.add(
          Claim.fact("No function does anything, as far as known, that it did not do.", some()));
    }
    return claims;
  }

  private static Claim added(EffectTable.Row row, EffectTable.Effect effect) {
    String text = Words.code(row.name()) + " now " + effect.phrase() + ".";
    return Claim.fact(text, effect.facts());
  }

  private List<Claim> topic(Topic topic) {
    List<Claim> claims = new ArrayList<>();
    List<Found> found = new ArrayList<>(material.now().rules().found());
    found.removeIf(f -> f.rule().metadata().cwe().stream().noneMatch(topic.weaknesses()::contains));
    claims.addAll(FoundClaims.of(found, false));
    for (EffectTable.Row row : material.added()) {
      row.effects().stream()
          .filter(effect -> topic.effects().contains(effect.kind()))
          .forEach(effect -> claims.add(added(row, effect)));
    }
    if (claims.isEmpty()) {
      claims.add(Claim.fact("Nothing was added that " + topic.absence() + ".", some()));
    }
    return claims;
  }
}
