package dev.sightline.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** One connection from this machine. The only class that names a socket: a test sees to that. */
final class Loopback implements AutoCloseable {
  private final Socket socket;

  private Loopback(Socket socket) {
    this.socket = socket;
  }

  /** Waits for the first one who connects, and takes no more. */
  static Loopback accept(int port, PrintStream err) throws IOException {
    try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      err.println("sightline: waiting for an editor on port " + server.getLocalPort());
      Socket socket = server.accept();
      socket.setTcpNoDelay(true);
      return new Loopback(socket);
    }
  }

  InputStream input() throws IOException {
    return socket.getInputStream();
  }

  OutputStream output() throws IOException {
    return socket.getOutputStream();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
