package dev.sightline.value;

/**
 * What a name is bound to.
 *
 * @param hash stands for the name and the value
 */
record Bound(Value value, long hash) {

  static Bound of(String name, Value value) {
    return new Bound(value, Fingerprint.mix(Fingerprint.of(name), Fingerprint.of(value)));
  }

  /** Bound to either of two values. */
  static Bound join(String name, Bound a, Bound b) {
    Value joined = a.value.join(b.value);
    return joined.equals(a.value) ? a : of(name, joined);
  }
}
