/** Documents of data, YAML and JSON, whose every value knows where it stands. */
@NullMarked
package dev.sightline.data;

import org.jspecify.annotations.NullMarked;
