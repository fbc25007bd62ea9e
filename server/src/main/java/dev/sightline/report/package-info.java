/** Findings and reviews as text, Markdown, HTML, JSON and SARIF. */
@NullMarked
package dev.sightline.report;

import org.jspecify.annotations.NullMarked;
