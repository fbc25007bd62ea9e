package dev.sightline.index;

/**
 * A class of the workspace.
 *
 * @param path of its file, relative to the root
 * @param name with those of the classes around it, {@code Outer.Inner}
 */
public record ModuleClass(String path, String name) {}
