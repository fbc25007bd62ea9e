package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.EntryPoint;
import java.util.List;

/** Functions that are made entry points by passing them to a call, as in a table of routes. */
interface Registrations {

  List<EntryPoint> of(Symbols symbols, Function function);
}
