package dev.sightline.data;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 and JSON (which is YAML) so that every value keeps its place. Size, depth and what
 * aliases blow up to are bounded, so hostile text costs a message and nothing else.
 */
public final class DataReader {
  /** UTF-16 code units of a document. */
  public static final int MOST_TEXT = 5_000_000;

  private DataReader() {}

  /**
   * Reads the one document of a file.
   *
   * @throws UnreadableException if the text is no YAML, too big, holds no or several documents
   */
  public static Data read(String file, String text) throws UnreadableException {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (body.length() > MOST_TEXT) {
      throw new UnreadableException(
          new Place(file, 1, 1, ""),
          "the file holds more than " + MOST_TEXT / 1_000_000 + " million characters: split it");
    }
    Marks marks = new Marks(file, body);
    try {
      return new Expander(marks).expand(compose(marks, withoutTabs(file, body)));
    } catch (MarkedYamlEngineException e) {
      throw new UnreadableException(marks.place(e.getProblemMark(), ""), explain(e));
    } catch (ReaderException e) {
      throw new UnreadableException(
          marks.placeAt(e.getPosition()), "a control character that YAML does not allow");
    } catch (YamlEngineException | IllegalArgumentException e) {
      throw new UnreadableException(new Place(file, 1, 1, ""), "not valid YAML: " + e.getMessage());
    }
  }

  private static Composed compose(Marks marks, String body) throws UnreadableException {
    LoadSettings settings =
        LoadSettings.builder().setLabel(marks.file()).setCodePointLimit(Integer.MAX_VALUE).build();
    Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, body));
    Composed root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && root != null) {
        throw new UnreadableException(
            marks.place(event.getStartMark(), ""),
            "a second document begins here: one is expected");
      }
      if (event instanceof DocumentStartEvent) {
        root = new Composer(marks, events).compose();
      }
    }
    if (root == null) {
      throw new UnreadableException(new Place(marks.file(), 1, 1, ""), "the file is empty");
    }
    return root;
  }

  /** JSON may be indented by tabs, YAML may not; a space in place of each keeps all positions. */
  private static String withoutTabs(String file, String body) {
    return file.endsWith(".json") ? body.replace('\t', ' ') : body;
  }

  private static String explain(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? String.valueOf(e.getMessage()) : e.getProblem();
    String hint = problem.contains("\\t") ? " (indent with spaces, not with tabs)" : "";
    String context = e.getContext() == null ? "" : e.getContext() + ", ";
    return "not valid YAML: " + context + problem + hint;
  }
}
