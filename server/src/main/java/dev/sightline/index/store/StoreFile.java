package dev.sightline.index.store;

import java.nio.file.Path;

/**
 * Where a store lies.
 *
 * @param name as the library finds it: the path, unless a test stands between it and the disk
 */
record StoreFile(Path path, String name) {}
