package dev.sightline.index.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in every state in which a disk can leave it. */
class StoreTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void inAFolderThatIsNotThereYet() {
    file = folder.resolve("sightline/index/a.store");
  }

  @Test
  void keepsBetweenRuns() {
    assertEquals(List.of(), put("one", "1"));
    assertEquals(List.of(), put("two", "2"));
    try (Store store = Store.at(file)) {
      assertEquals("1", get(store, "one"));
      assertEquals("2", get(store, "two"));
      assertNull(get(store, "three"));
      store.section("s").put("one", bytes("new"));
      assertEquals("new", get(store, "one"));
    }
    assertEquals("new", kept("one"));
  }

  @Test
  void touchesNothingBeforeItIsAsked() {
    try (Store store = Store.at(file)) {
      store.section("s");
      assertFalse(Files.exists(folder.resolve("sightline")));
    }
    assertFalse(Files.exists(folder.resolve("sightline")));
  }

  @Test
  void truncatedAnywhere() throws IOException {
    put("one", "1".repeat(5000));
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 40)) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      isUsableAfterwards("cut to " + length);
    }
  }

  @Test
  void overwrittenWithZeros() throws IOException {
    put("one", "1".repeat(5000));
    byte[] whole = Files.readAllBytes(file);
    for (int start = 0; start < whole.length; start += Math.max(1, whole.length / 20)) {
      byte[] damaged = whole.clone();
      java.util.Arrays.fill(damaged, start, Math.min(whole.length, start + 2000), (byte) 0);
      Files.write(file, damaged);
      isUsableAfterwards("zeros from " + start);
    }
    Files.write(file, new byte[whole.length]);
    assertEquals(List.of("The cache FILE was damaged and is made anew."), put("x", "y"));
  }

  @Test
  void singleBitsFlipped() throws IOException {
    put("one", "1".repeat(5000));
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      isUsableAfterwards("flip " + i);
    }
  }

  /** Whatever is found is what was put, and what is put now is found by the next run. */
  private void isUsableAfterwards(String what) {
    try (Store store = Store.at(file)) {
      String found = get(store, "one");
      assertTrue(found == null || found.equals("1".repeat(5000)), what);
    }
    put("after", what);
    put("after", what); // a damage that only writing meets costs that run
    assertEquals(what, kept("after"), what);
  }

  @Test
  void aTextInItsPlace() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Dear diary, today I opened an editor.\n".repeat(300));
    assertEquals(List.of("The cache FILE was damaged and is made anew."), put("one", "1"));
    assertEquals("1", kept("one"));
  }

  @Test
  void aStoreOfSomebodyElse() throws IOException {
    Files.createDirectories(file.getParent());
    try (MVStore foreign = MVStore.open(file.toString())) {
      foreign.openMap("theirs").put("a", "b");
    }
    assertEquals(List.of("The cache FILE is not ours and is made anew."), put("one", "1"));
    assertEquals("1", kept("one"));
  }

  @Test
  void anOlderOne() throws IOException {
    Files.createDirectories(file.getParent());
    try (MVStore library = MVStore.open(file.toString())) {
      OpenStore old = new OpenStore(new StoreFile(file, file.toString()), library, false);
      old.meta().put("schema", "0");
      old.section("s").put("one", Sealed.close("one", bytes("of old")));
    }
    assertEquals(
        List.of("The cache FILE is of another version of Sightline and is made anew."),
        put("two", "2"));
    assertNull(kept("one"));
    assertEquals("2", kept("two"));
  }

  @Test
  void heldByAnotherProcess() throws Exception {
    put("one", "1");
    Process other = startHolder();
    try {
      try (Store store = Store.at(file)) {
        assertNull(get(store, "one"));
        store.section("s").put("two", bytes("2"));
        assertEquals("2", get(store, "two"));
        assertEquals(
            List.of("The cache FILE is in use by another process: this one works without it."),
            notes(store));
      }
    } finally {
      other.destroy();
      other.waitFor();
    }
    assertEquals("1", kept("one"));
    assertNull(kept("two"));
  }

  private Process startHolder() throws IOException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line =
        new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8)).readLine();
    assertEquals("held", line);
    return other;
  }

  /** Holds a file as a store in another process does, until it is ended. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      try (FileChannel channel =
          FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
        Objects.requireNonNull(channel.tryLock());
        System.out.println("held");
        Thread.sleep(60_000);
      }
    }
  }

  @Test
  void aFolderThatCannotBeMade() throws IOException {
    Files.writeString(folder.resolve("sightline"), "a file where a folder should be");
    try (Store store = Store.at(file)) {
      store.section("s").put("one", bytes("1"));
      assertEquals("1", get(store, "one"));
      assertTrue(store.notes().getFirst().startsWith("There is no cache: its folder cannot be"));
    }
  }

  @Test
  void aFileThatMayNotBeWritten() {
    put("one", "1");
    try (Store store = throughDisk("frozen")) {
      assertEquals("1", get(store, "one"));
      store.section("s").put("two", bytes("2"));
      assertEquals("2", get(store, "two"));
      assertEquals(
          List.of("The cache FILE may not be written: what is found is not kept."), notes(store));
    }
    assertNull(kept("two"));
  }

  @Test
  void aFolderThatMayNotBeWritten() {
    try (Store store = throughDisk("frozen")) {
      store.section("s").put("one", bytes("1"));
      assertEquals("1", get(store, "one"));
      assertEquals(
          List.of("There is no cache: FILE cannot be written, may not be written"), notes(store));
    }
  }

  @Test
  void aDiskThatIsFull() {
    put("one", "1");
    Store store = throughDisk("full");
    assertEquals("1", get(store, "one"));
    store.section("s").put("two", bytes("2".repeat(100_000)));
    store.close();
    assertEquals(
        List.of("The cache FILE could not be written: no space left on device"), notes(store));
    assertEquals("1", kept("one"));
    Store fresh = throughDisk("full", file.resolveSibling("fresh.store"));
    fresh.section("s").put("x", bytes("y"));
    fresh.close();
    assertEquals(1, fresh.notes().size());
  }

  private Store throughDisk(String scheme) {
    return throughDisk(scheme, file);
  }

  private static Store throughDisk(String scheme, Path path) {
    FilePath.register(new BadDisk.Full());
    FilePath.register(new BadDisk.Frozen());
    return Store.of(new StoreFile(path, scheme + ":" + path));
  }

  @Test
  void sectionsThatNobodyUsesAnyMoreGo() throws Exception {
    for (String section : List.of("a", "b", "c", "d", "a", "e")) {
      try (Store store = Store.at(file)) {
        store.section(section).put("key", bytes(section));
      }
      Thread.sleep(2); // they are told apart by the time
    }
    try (Store store = Store.at(file)) {
      assertEquals("a", text(store.section("a").get("key")));
      assertNull(store.section("b").get("key"));
      assertEquals("e", text(store.section("e").get("key")));
    }
  }

  @Test
  void whereTheUsersCacheIs() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    assertEquals(
        Optional.of(Path.of("/x/sightline/index")),
        CacheFolder.of(Map.of("XDG_CACHE_HOME", "/x", "HOME", home.toString())));
    assertEquals(
        Optional.of(home.resolve(".cache/sightline/index")),
        CacheFolder.of(Map.of("HOME", home.toString())));
    Files.createDirectories(home.resolve("Library/Caches"));
    assertEquals(
        Optional.of(home.resolve("Library/Caches/sightline/index")),
        CacheFolder.of(Map.of("HOME", home.toString())));
    assertEquals(Optional.empty(), CacheFolder.of(Map.of("HOME", "/nowhere")));
    assertEquals(Optional.empty(), CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative")));
  }

  private List<String> put(String key, String value) {
    Store store = Store.at(file);
    store.section("s").put(key, bytes(value));
    store.close();
    return notes(store);
  }

  private @Nullable String kept(String key) {
    try (Store store = Store.at(file)) {
      return get(store, key);
    }
  }

  private static @Nullable String get(Store store, String key) {
    return text(store.section("s").get(key));
  }

  private static @Nullable String text(byte @Nullable [] bytes) {
    return bytes == null ? null : new String(bytes, UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private List<String> notes(Store store) {
    return store.notes().stream().map(n -> n.replace(file.toString(), "FILE")).toList();
  }
}
