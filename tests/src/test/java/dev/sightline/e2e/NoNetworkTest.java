package dev.sightline.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import dev.sightline.e2e.Sightline.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No network, seen from outside: the classes that could open a connection or resolve a name are not
 * even loaded, and without any network the results are the same. (That our own code names none of
 * them is ArchitectureTest's.)
 */
final class NoNetworkTest {
  /** Every socket goes through one of these; SocketChannelImpl is also named by reading a file. */
  private static final Pattern CONNECTING =
      Pattern.compile(
          "\\b(java\\.net\\.\\w*Socket\\w*|java\\.net\\.Inet\\w+Impl"
              + "|sun\\.nio\\.ch\\.(Net|NioSocketImpl|Datagram\\w+)"
              + "|java\\.net\\.http\\.\\w+|sun\\.net\\.www\\.protocol\\.(http|https|ftp)\\.\\w+) ");

  @TempDir private Path folder;

  @BeforeEach
  void code() throws IOException {
    Files.writeString(
        folder.resolve("a.py"),
        "import subprocess\n\ndef f(c):\n    subprocess.call(c, shell=True)\n");
  }

  @Test
  void checkLoadsNothingThatConnects() throws IOException {
    Path log = folder.resolve("classes.log");
    Sightline sightline =
        Sightline.in(folder).with("SIGHTLINE_JAVA_OPTS", "-Xlog:class+load:file=" + log);

    assertEquals(1, sightline.run("check", "--format", "json", ".").status());

    try (Stream<String> lines = Files.lines(log)) {
      List<String> connecting = lines.filter(line -> CONNECTING.matcher(line).find()).toList();
      assertEquals(List.of(), connecting);
    }
    assertTrue(Files.size(log) > 10_000, "the log of loaded classes was written");
  }

  @Test
  void theServerHoldsNoSocket() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "this system does not show sockets so");
    try (LspClient client = LspClient.start(Sightline.in(folder))) {
      client.initialize(folder, new JsonObject());
      String uri = LspClient.uri(folder.resolve("a.py"));
      client.open(uri, "python", Files.readString(folder.resolve("a.py")));
      client.await("diagnostics", m -> m.toString().contains("publishDiagnostics"));

      assertEquals(List.of(), sockets(client.process()));
    }
  }

  @Test
  void checkFindsTheSameWithoutAnyNetwork() {
    Sightline sightline = Sightline.in(folder);
    Sightline alone = sightline.through("unshare", "--map-root-user", "--net");
    assumeTrue(canUnshare(), "this machine lets nobody make a network namespace");

    Result with = sightline.run("check", "--format", "json", ".");
    Result without = alone.run("check", "--format", "json", ".");

    assertEquals(1, with.status(), with.err());
    assertEquals(with, without);
  }

  private boolean canUnshare() {
    return new Sightline(
                List.of("sh", "-c", "unshare --map-root-user --net true"), folder, Map.of())
            .run()
            .status()
        == 0;
  }

  private static List<String> sockets(ProcessHandle process) throws IOException {
    Path descriptors = Path.of("/proc", String.valueOf(process.pid()), "fd");
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.map(NoNetworkTest::target).filter(name -> name.startsWith("socket:")).toList();
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      return ""; // closed meanwhile
    }
  }
}
