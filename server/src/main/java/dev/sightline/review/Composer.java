package dev.sightline.review;

import java.util.List;

/** Makes the claims of one section from what is known. */
interface Composer {
  List<Claim> claims(Material material);
}
