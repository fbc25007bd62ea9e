/** Rules in a form that is read without parsing and checking: the pack, when the program starts. */
@NullMarked
package dev.sightline.rule.compiled;

import org.jspecify.annotations.NullMarked;
