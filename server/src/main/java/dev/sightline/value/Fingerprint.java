package dev.sightline.value;

import java.util.Map;

/** Hashes of 64 bits that stand for values in the contexts of units. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Fingerprint {
  private Fingerprint() {}

  static long mix(long a, long b) {
    long x = (a ^ Long.rotateLeft(b, 29)) * 0x9E3779B97F4A7C15L;
    x ^= x >>> 32;
    x *= 0xD6E8FEB86659FD93L;
    return x ^ x >>> 29;
  }

  static long of(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash, text.length());
  }

  static long of(Value value) {
    if (value == Value.UNKNOWN) {
      return 1;
    }
    long hash = mix(of(value.affix().prefix()), of(value.affix().suffix()));
    for (Constant constant : value.constants().values()) {
      hash = mix(hash, of(constant));
    }
    hash = mix(mix(hash, of(value.symbols())), of(value.types()));
    hash = value.shape() == null ? hash : mix(hash, of(value.shape()));
    Callable callable = value.callable();
    hash = callable == null ? hash : mix(mix(hash, callable.place()), of(callable.result()));
    return mix(hash, value.labels() == Labels.NONE ? 0 : value.labels().hashCode());
  }

  private static long of(Names names) {
    long hash = names.complete() ? 3 : 2;
    for (String name : names.values()) {
      hash = mix(hash, of(name));
    }
    return hash;
  }

  private static long of(Shape shape) {
    long hash = mix(of(shape.kind().name()), shape.exact() ? 1 : 0);
    for (Map.Entry<Constant, Value> entry : shape.entries().entrySet()) {
      hash += mix(of(entry.getKey()), of(entry.getValue()));
    }
    hash = mix(hash, shape.rest() == null ? 0 : of(shape.rest()));
    return mix(hash, shape.origins());
  }

  private static long of(Constant constant) {
    return switch (constant) {
      case Constant.Str s -> mix(of(s.value()), s.bytes() ? 5 : 4);
      case Constant.Int i -> mix(of(i.value().toString(36)), 6);
      case Constant.Real r -> mix(Double.doubleToLongBits(r.value()), 7);
      case Constant.Bool b -> b.value() ? 8 : 9;
      case Constant.Null n -> 10;
      case Constant.SomeString s -> 11;
    };
  }
}
