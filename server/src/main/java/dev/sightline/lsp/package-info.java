/** The language server protocol over the analysis: thin, and the only place that knows LSP4J. */
@NullMarked
package dev.sightline.lsp;

import org.jspecify.annotations.NullMarked;
