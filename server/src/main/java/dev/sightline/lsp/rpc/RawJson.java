package dev.sightline.lsp.rpc;

/** A value that is JSON already. */
public record RawJson(String json) {}
