package dev.sightline.model;

import java.util.List;
import java.util.Set;

/** Reads {@code propagators}. */
final class PropagatorReader implements EntryReader<Propagator> {
  private static final String RESULT = "result";
  private static final String TEXT = "text";

  @Override
  public Set<String> keys() {
    return Set.of("call", "receivers", "from", "to", "keeps");
  }

  @Override
  public String expects() {
    return "'call' and 'from'";
  }

  @Override
  public List<Propagator> read(Entry entry) {
    Arguments from = entry.arguments("from");
    Arguments to = entry.arguments("to", Arguments.NONE);
    boolean toResult = to.equals(Arguments.NONE) || to.names().contains(RESULT);
    Arguments others = withoutResult(to);
    String keeps = entry.fields().text("keeps").orElse("");
    if (!keeps.isEmpty() && !keeps.equals(TEXT)) {
      entry.error("keeps", "what is kept is '" + TEXT + "'");
    }
    boolean keepsText = keeps.equals(TEXT);
    return entry.callees("call").stream()
        .map(callee -> new Propagator(callee, from, toResult, others, keepsText, entry.place()))
        .toList();
  }

  /** {@code result} reads like the name of an argument. */
  private static Arguments withoutResult(Arguments to) {
    List<String> names = to.names().stream().filter(name -> !name.equals(RESULT)).toList();
    return new Arguments(to.positions(), names, to.from(), to.receiver(), to.any(), to.spread());
  }
}
