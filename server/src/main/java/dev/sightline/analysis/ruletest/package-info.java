/** Tests of rules: fixtures whose comments say which lines a rule must report, and must not. */
@NullMarked
package dev.sightline.analysis.ruletest;

import org.jspecify.annotations.NullMarked;
