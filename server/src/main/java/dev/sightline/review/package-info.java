/** Effects, evidence and verdicts, and the security review as a value. */
@NullMarked
package dev.sightline.review;

import org.jspecify.annotations.NullMarked;
