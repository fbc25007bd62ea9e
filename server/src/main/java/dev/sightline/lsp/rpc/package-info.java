/** JSON-RPC over a byte stream: frames, envelopes, routing. Knows nothing of code or rules. */
@NullMarked
package dev.sightline.lsp.rpc;

import org.jspecify.annotations.NullMarked;
