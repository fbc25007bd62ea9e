package dev.sightline.lsp;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The server with the fake analyzer as a process, for the fuzzer: {@code java -cp ... FakeServer}.
 */
final class FakeServer {
  private FakeServer() {}

  public static void main(String[] args) throws IOException {
    System.setOut(System.err);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    Setup setup = new Setup("test", null, null, System.err, System::exit);
    System.exit(new LanguageServer(out, new FakeSites(), setup).serve(System.in));
  }
}
