package dev.sightline.lsp.rulefile;

import dev.sightline.text.Text;
import java.util.List;
import java.util.Optional;

/** What may stand where in a kind of file. */
public interface Vocabulary {

  /** The keys that may stand at a place. */
  List<Word> keys(YamlPlace place);

  /** The values that may stand at a place. */
  List<Word> values(YamlPlace place, Text text);

  /** What is known of the key in the line of a place, where it stands. */
  Optional<Word> key(YamlPlace place);
}
