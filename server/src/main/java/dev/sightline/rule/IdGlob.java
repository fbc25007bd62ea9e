package dev.sightline.rule;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A rule id, or a glob over ids in which {@code *} stands for any characters, dots included. */
public final class IdGlob {
  private final Pattern pattern;

  public IdGlob(String glob) {
    String quoted =
        Arrays.stream(glob.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    pattern = Pattern.compile(quoted);
  }

  public boolean matches(String id) {
    return pattern.matcher(id).matches();
  }
}
