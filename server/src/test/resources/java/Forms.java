package forms;

import module java.base;
import static java.lang.Math.*;

sealed interface Shape permits Circle, Square {}

record Circle(double radius, @NonNull String... names) implements Shape {
  Circle {
    if (radius < 0) throw new IllegalArgumentException("negative: " + radius);
  }

  static Circle of(int r) { return new Circle(r); }
}

non-sealed class Square implements Shape {
  double side;
}

class Forms {
  int area(Object o) {
    if (o instanceof Circle(double r, var names) && r > 1.5e3) return 1;
    if (!(o instanceof String s)) return 2;
    return switch (o) {
      case null, default -> 0;
      case Circle c when c.radius() > 1 -> { yield 2; }
      case Square(_) -> throw new X();
      case String t -> t.length();
    };
  }

  String day(Day day) {
    var result = switch (day) { case MON, TUE: yield "early"; default: yield "late"; };
    int yield = 1;
    record Point(int x, int y) {}
    enum E { A }
    interface I { default void f() {} }
    a.b().<String>c(d -> e -> f, (int x, final Y y) -> {}, this::run, String::new, int[].class);
    foo(a < b, c > (d));
    x = y = (Runnable & Serializable) () -> run();
    boolean z = (a) + b > (int) -c | (Foo) (d) == ~e >> 2;
    Outer.Inner<A>.Deep<B> v = outer.new Inner<A>(1).new Deep<>();
    i >>= 2; j >>>= 3; k <<= 4;
    return cond ? a -> b : c ? d : e;
  }
}
