package dev.sightline.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a string together from pieces, known or not: the result is exact as long as all pieces are,
 * and else keeps what is known of its ends.
 */
final class TextBuilder {
  private List<Constant> whole = List.of(Constant.text(""));
  private boolean known = true;
  private @Nullable String prefix;
  private String tail = "";

  TextBuilder text(String piece) {
    return constants(Constants.of(Constant.text(piece)));
  }

  /** A piece as it is put into text: strings as they are, numbers in their usual notation. */
  TextBuilder value(Value piece) {
    Constants texts = piece.constants().map(TextBuilder::display);
    if (texts.known()) {
      return constants(texts);
    }
    Affix ends = piece.isText() ? piece.ends() : Affix.NONE;
    unknown(ends.prefix(), ends.suffix());
    return this;
  }

  TextBuilder unknown() {
    unknown("", "");
    return this;
  }

  private void unknown(String begin, String end) {
    prefix = prefix == null ? ends(whole).prefix() + begin : prefix;
    known = false;
    tail = end;
  }

  private TextBuilder constants(Constants piece) {
    Affix ends = ends(piece.values());
    if (known) {
      append(piece);
    } else {
      tail = piece.text() != null ? tail + piece.text() : ends.suffix();
    }
    return this;
  }

  private void append(Constants piece) {
    List<Constant> longer = new ArrayList<>();
    for (Constant left : whole) {
      for (Constant right : piece.values()) {
        Constant both = Arithmetic.concatenate(left, right);
        longer.add(both == null ? Constants.SOME_STRING : both);
      }
    }
    whole = Constants.of(longer).values();
  }

  private static Affix ends(List<Constant> texts) {
    return new Value(
            new Constants(texts), Affix.NONE, Names.UNKNOWN, Names.UNKNOWN, null, null, Labels.NONE)
        .ends();
  }

  Value build() {
    return known
        ? Value.of(new Constants(whole))
        : Value.ofText(Affix.of(prefix == null ? "" : prefix, tail));
  }

  /** How a constant reads when it is put into text; null if that is not known exactly. */
  static @Nullable Constant display(Constant constant) {
    return switch (constant) {
      case Constant.Str s -> s.bytes() ? null : s;
      case Constant.SomeString s -> s;
      case Constant.Int i -> Constant.text(i.value().toString());
      case Constant.Bool b -> Constant.text(b.value() ? "True" : "False");
      case Constant.Null n -> Constant.text("None");
      case Constant.Real r -> Constants.SOME_STRING;
    };
  }
}
