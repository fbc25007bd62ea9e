package dev.sightline.review;

/** Says how far an absence can be trusted. */
final class Extents {
  private Extents() {}

  /** What was followed, and what not; a sentence with a space in front. */
  static String caveat(Reach reach) {
    Reach.Extent extent = reach.extent();
    String looked =
        " ("
            + Words.count(extent.functions(), "function")
            + " read, "
            + Words.count(extent.calls(), "call");
    String unknown =
        extent.unseen() == 0
            ? ", all of them known"
            : ", of which "
                + extent.unseen()
                + (extent.unseen() == 1 ? " leads" : " lead")
                + " to unknown code";
    return looked + unknown + (extent.complete() ? "" : "; not all were followed") + ".)";
  }
}
