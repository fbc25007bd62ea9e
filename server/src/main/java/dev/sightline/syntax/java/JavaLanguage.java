package dev.sightline.syntax.java;

import dev.sightline.syntax.DocumentParser;
import dev.sightline.syntax.Encoding;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.PatternSyntaxException;
import dev.sightline.syntax.antlr.EditedDocument;
import dev.sightline.syntax.antlr.FrontEnd;
import dev.sightline.tree.PatternTree;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Java 1.0 to 25. */
public final class JavaLanguage implements Language {
  static final String ID = "java";

  private final Unit.Maker maker;
  private final FrontEnd front = new JavaFrontEnd();

  public JavaLanguage(Unit.Maker maker) {
    this.maker = maker;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> names() {
    return Set.of(ID);
  }

  @Override
  public boolean accepts(String path, String firstLine) {
    return path.toLowerCase(Locale.ROOT).endsWith(".java");
  }

  @Override
  public String lineComment() {
    return "//";
  }

  @Override
  public Decoded decode(byte[] content) {
    return Encoding.decode(content, StandardCharsets.UTF_8);
  }

  @Override
  public DocumentParser parser(String text) {
    return new EditedDocument(front, text, maker);
  }

  @Override
  public SourceTree parse(String text) {
    return EditedDocument.parse(front, text, maker);
  }

  @Override
  public PatternTree pattern(String text) throws PatternSyntaxException {
    return new PatternLowering(text).lower();
  }
}
