package dev.sightline.cli;

import java.io.IOException;

/**
 * The program's entry. It names no class of the command line's library, which takes 110 ms to load:
 * what starts often and plainly, as {@code lsp} does, is to be started from here.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    boolean plainServer = args.length == 1 && args[0].equals("lsp");
    System.exit(plainServer ? LspCommand.stdio() : Commands.run(args));
  }
}
