package dev.sightline.rule;

/**
 * A place in a rule or model file: line and column from one, and the path to the key, as {@code
 * rules[3].patterns[0]}.
 */
public record Place(String file, int line, int column, String key) {}
