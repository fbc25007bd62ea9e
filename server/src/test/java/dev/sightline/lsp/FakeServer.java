package dev.sightline.lsp;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The server with the fake analyzer as a process, for the fuzzer. With an argument it looks at a
 * document once and then always finds the same: what is left is what the protocol costs.
 */
final class FakeServer {
  private FakeServer() {}

  public static void main(String[] args) throws IOException {
    System.setOut(System.err);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    Setup setup = new Setup("test", null, null, null, System.err, System::exit);
    FakeSites sites = new FakeSites(args.length > 0);
    System.exit(new LanguageServer(out, sites, setup).serve(System.in));
  }
}
