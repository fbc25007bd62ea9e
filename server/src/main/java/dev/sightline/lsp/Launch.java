package dev.sightline.lsp;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Starts a session. */
public final class Launch {
  private Launch() {}

  /**
   * Serves the editor at the other end of the standard streams until it leaves. From here on
   * whatever else is printed goes to standard error.
   *
   * @return the process's exit status
   */
  public static int stdio(ProjectFactory factory, Setup setup) throws IOException {
    System.setOut(setup.err());
    return serve(
        factory,
        setup,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out));
  }

  /**
   * Waits for one editor on a port of this machine, and serves it until it leaves.
   *
   * @return the process's exit status
   */
  public static int socket(ProjectFactory factory, Setup setup, int port) throws IOException {
    System.setOut(setup.err());
    try (Loopback editor = Loopback.accept(port, setup.err())) {
      return serve(factory, setup, editor.input(), editor.output());
    }
  }

  private static int serve(ProjectFactory factory, Setup setup, InputStream in, OutputStream out)
      throws IOException {
    return new LanguageServer(out, new WorkspaceSites(factory, setup.root()), setup).serve(in);
  }
}
