package dev.sightline.lsp;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a server is given from outside.
 *
 * @param version our own
 * @param root of all files below it, or null to find each file's own
 * @param pages the folder of the rules' pages, or null
 * @param reviews the folder for reviews that are shown as files, or null
 * @param err where failures are noted
 * @param end called with an exit status when the editor's process is gone
 */
public record Setup(
    String version,
    @Nullable Path root,
    @Nullable Path pages,
    @Nullable Path reviews,
    PrintStream err,
    IntConsumer end) {}
