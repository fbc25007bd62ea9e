package dev.sightline.review;

/**
 * A place in a file that shows something.
 *
 * @param path relative to the root, absolute if it is installed
 * @param line from one
 * @param text of the line, secrets hidden
 * @param says what it shows, a phrase for people; may be empty
 */
public record Fact(String path, int line, String text, String says) {}
