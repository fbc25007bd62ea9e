package dev.sightline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Entries of models by the name that they are about. Immutable to whoever asks. Entries of a name
 * itself stand in place of those of a {@code *}, and these of a base class's: each sort (sinks,
 * effects, ...) on its own.
 */
final class CallIndex {
  private final Map<String, CallModel> exact = new HashMap<>();
  private final Map<String, CallModel> prefixes = new HashMap<>();
  private final Map<String, Map<String, CallModel>> methods = new HashMap<>();
  private final Map<String, List<String>> bases = new HashMap<>();
  private final Map<String, CallModel> asked = new ConcurrentHashMap<>();

  CallIndex(List<Model> models) {
    for (Model model : models) {
      model
          .types()
          .bases()
          .forEach((type, up) -> bases.computeIfAbsent(type, k -> new ArrayList<>()).addAll(up));
      Model.Flow flow = model.flow();
      flow.sources().forEach(s -> places(s.callee()).forEach(m -> m.sources().add(s)));
      flow.sinks().forEach(s -> places(s.callee()).forEach(m -> m.sinks().add(s)));
      flow.sanitizers().forEach(s -> places(s.callee()).forEach(m -> m.sanitizers().add(s)));
      flow.guards().forEach(g -> places(g.callee()).forEach(m -> m.guards().add(g)));
      flow.propagators().forEach(p -> places(p.callee()).forEach(m -> m.propagators().add(p)));
      model.effects().forEach(e -> places(e.callee()).forEach(m -> m.effects().add(e)));
    }
  }

  /** Where an entry about a callee is kept: a method may have several receivers. */
  private List<CallModel> places(Callee callee) {
    String name = callee.name();
    if (callee.isMethod()) {
      Map<String, CallModel> byReceiver =
          methods.computeIfAbsent(name.substring(2), m -> new HashMap<>());
      List<String> receivers = callee.receivers().isEmpty() ? List.of("") : callee.receivers();
      return receivers.stream()
          .map(r -> byReceiver.computeIfAbsent(r, k -> CallModel.empty()))
          .toList();
    }
    return List.of(
        name.endsWith("*")
            ? prefixes.computeIfAbsent(name.substring(0, name.length() - 1), k -> CallModel.empty())
            : exact.computeIfAbsent(name, k -> CallModel.empty()));
  }

  /** The names that entries are about, without those of a {@code *}. */
  Set<String> names() {
    return exact.keySet();
  }

  /** The types whose bases are told. */
  Set<String> types() {
    return bases.keySet();
  }

  CallModel of(String qualifiedName) {
    return asked.computeIfAbsent(qualifiedName, name -> find(name, 0));
  }

  private CallModel find(String name, int depth) {
    CallModel own = exact.getOrDefault(name, CallModel.NONE);
    return own.over(prefix(name)).over(inherited(name, depth));
  }

  /** The longest that fits comes first. */
  private CallModel prefix(String name) {
    CallModel found = CallModel.NONE;
    if (prefixes.isEmpty()) {
      return found;
    }
    for (int end = name.length(); end > 0; end--) {
      CallModel one = prefixes.get(name.substring(0, end));
      if (one != null) {
        found = found.over(one);
      }
    }
    return found;
  }

  /** A method of a base class. */
  private CallModel inherited(String name, int depth) {
    int dot = name.lastIndexOf('.');
    List<String> up = dot < 0 ? null : bases.get(name.substring(0, dot));
    if (up == null || depth > 8) {
      return CallModel.NONE;
    }
    for (String base : up) {
      CallModel found = find(base + name.substring(dot), depth + 1);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return CallModel.NONE;
  }

  /** Of a method on an object of unknown type, by its name and the last name of the object. */
  CallModel ofMethod(String method, String receiver) {
    Map<String, CallModel> byReceiver = methods.get(method);
    if (byReceiver == null) {
      return CallModel.NONE;
    }
    CallModel any = byReceiver.getOrDefault("", CallModel.NONE);
    return receiver.isEmpty() ? any : byReceiver.getOrDefault(receiver, CallModel.NONE).over(any);
  }

  List<String> bases(String type) {
    return bases.getOrDefault(type, List.of());
  }
}
