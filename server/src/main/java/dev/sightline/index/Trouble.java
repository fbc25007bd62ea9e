package dev.sightline.index;

/**
 * Something that could not be looked at, or is not as it should be.
 *
 * @param path relative to the root for what lies in the workspace, else absolute
 * @param why for people, without the path
 */
public record Trouble(String path, String why) {}
