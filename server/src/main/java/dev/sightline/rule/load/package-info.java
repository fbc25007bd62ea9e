/** From documents to rules: what each key means, and what is wrong with those that mean nothing. */
@NullMarked
package dev.sightline.rule.load;

import org.jspecify.annotations.NullMarked;
