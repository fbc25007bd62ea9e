package dev.sightline.cli;

/**
 * The program's entry. It names no class of the command line's library, which takes 110 ms to load:
 * what starts often and plainly, as {@code lsp} does, is to be started from here.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(Commands.run(args));
  }
}
