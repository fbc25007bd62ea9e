package com.example.service;

import static java.util.Objects.requireNonNull;

import java.io.*;
import java.util.List;
import java.util.Map;

/**
 * A service, for tests.
 */
@Component("service")
@SuppressWarnings({"unchecked", "rawtypes"})
public class Service<T extends Comparable<T> & Serializable> extends Base<T>
    implements Runnable, Closeable {
  private static final String NAME = "a" + "b\n\u0041" + 'c';
  protected int count = 0, other[] = {1, 2, 3};
  final Map<String, List<? extends T>> byName = new HashMap<>();

  static {
    System.out.println(NAME);
  }

  @Autowired
  public Service(final File root, @Qualifier("x") int limit) {
    super(root);
    this.root = root; // the root
    this.limit = limit > 0 ? limit : -1;
  }

  /* runs it */
  @Override
  void run() throws IOException, InterruptedException {
    int i;
    outer:
    for (i = 0; i < 10 && !done; i++, count += 2) {
      if (i % 2 == 0) continue outer;
      else if (i == 7) {
        break;
      } else
        process(i, x -> x + 1, (a, b) -> { return a; });
    }
    for (final String name : names) System.err.println(name);
    try (InputStream in = new FileInputStream("a"); var out = open()) {
      byte[] buffer = new byte[1 << 10];
      while ((n = in.read(buffer)) >= 0) out.write(buffer, 0, n);
    } catch (IllegalStateException | IOException e) {
      throw new RuntimeException(e);
    } finally {
      close();
    }
    synchronized (this) { wait(); }
    do { i--; } while (i > 0);
    assert i >>> 2 >= 0 : "message";
    Runnable r = new Runnable() {
      private int z;

      public void run() {
        Service.this.run();
      }
    };
    List<String>[] lists = (List<String>[]) new List<?>[3];
    Supplier<int[]> s = int[]::new;
    switch (i) {
      case 1:
      case 2:
        foo();
        break;
      default:
        bar();
    }
    String text = """
        Hello,
          "world" \
        """;
  }

  private <A, B> Map<A, B> map(Function<? super A, ? extends B> f, A... all) {
    return Collections.<A, B>emptyMap();
  }

  abstract int size();

  enum Color implements Named {
    RED(1) {
      @Override int value() { return 2; }
    },
    GREEN, BLUE;

    int value() { return 1; }
  }

  @interface Note {
    String value() default "x";
    int[] numbers() default {1, 2};
  }
}
