package dev.sightline.review;

import java.util.List;
import java.util.Locale;

/** One part of a review; its claims may be none. */
public record Section(Id id, List<Claim> claims) {
  public Section {
    claims = List.copyOf(claims);
  }

  /** The sections there are, in order. */
  public enum Id {
    PURPOSE("Purpose"),
    EXPOSURE("Exposure"),
    FINDINGS("Findings"),
    EFFECTS("Effects"),
    RUNTIME_CHANGE("Runtime change"),
    TRUST_BOUNDARIES("Trust boundaries"),
    RESOURCES("Resources"),
    ABSENT("Checked and absent"),
    UNDECIDED("Not decided"),
    NEXT("Review next");

    private final String heading;

    Id(String heading) {
      this.heading = heading;
    }

    public String heading() {
      return heading;
    }

    /** As CONTRACT's JSON names it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
