package dev.sightline.syntax.python;

import dev.sightline.syntax.DocumentParser;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.PatternSyntaxException;
import dev.sightline.syntax.antlr.EditedDocument;
import dev.sightline.syntax.antlr.FrontEnd;
import dev.sightline.tree.PatternTree;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Python 2.3 to 3.14. */
public final class PythonLanguage implements Language {
  static final String ID = "python";

  private static final Pattern SHEBANG = Pattern.compile("#!.*\\bpython[0-9.]*\\b.*");

  private final Unit.Maker maker;
  private final FrontEnd front = new PythonFrontEnd();

  public PythonLanguage(Unit.Maker maker) {
    this.maker = maker;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> names() {
    return Set.of("python", "py", "python2", "python3");
  }

  @Override
  public boolean accepts(String path, String firstLine) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return switch (dot < 0 ? "" : name.substring(dot)) {
      case ".py", ".pyi", ".pyw" -> true;
      case "" -> name.equals("sconstruct") || SHEBANG.matcher(firstLine).matches();
      default -> false;
    };
  }

  @Override
  public String lineComment() {
    return "#";
  }

  @Override
  public Decoded decode(byte[] content) {
    return PythonEncoding.decode(content);
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
