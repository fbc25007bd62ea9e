package dev.sightline.report;

import dev.sightline.review.Review;
import java.io.IOException;

/** A way to write a review. */
public interface ReviewFormat {
  void write(Review review, Appendable out) throws IOException;
}
