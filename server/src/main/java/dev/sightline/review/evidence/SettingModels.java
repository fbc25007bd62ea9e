package dev.sightline.review.evidence;

import dev.sightline.model.ModelSet;
import dev.sightline.model.Setting;
import dev.sightline.tree.Expr;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What models say of settings, by the name that it is about. Immutable. */
final class SettingModels {
  private final Map<Setting.How, Map<String, List<Setting>>> byName =
      new EnumMap<>(Setting.How.class);
  private final Map<String, List<Setting>> stores = new HashMap<>();
  private final List<String> words;

  SettingModels(ModelSet models) {
    Set<String> declaring = new LinkedHashSet<>();
    for (Setting setting : models.settings()) {
      String name = setting.callee().name();
      byName
          .computeIfAbsent(setting.how(), how -> new HashMap<>())
          .computeIfAbsent(name, n -> new ArrayList<>())
          .add(setting);
      setting
          .read()
          .forEach(store -> stores.computeIfAbsent(store, s -> new ArrayList<>()).add(setting));
      switch (setting.how()) {
        case CALL -> declaring.add(last(name));
        case STORE -> {
          declaring.add(last(name));
          stores.computeIfAbsent(name, s -> new ArrayList<>()).add(setting);
        }
        case MODULE, LOOKUP -> stores.computeIfAbsent(name, s -> new ArrayList<>()).add(setting);
        default -> {}
      }
    }
    words = List.copyOf(declaring);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Words of which every file has at least one that declares a setting by a call. */
  List<String> words() {
    return words;
  }

  /** The entries of a kind about something that has one of these names. */
  List<Setting> of(Setting.How how, List<String> names, Expr callee) {
    Map<String, List<Setting>> entries = byName.getOrDefault(how, Map.of());
    List<Setting> found = new ArrayList<>();
    names.forEach(name -> found.addAll(entries.getOrDefault(name, List.of())));
    if (found.isEmpty() && callee instanceof Expr.Member member) {
      String receiver = lastName(member.object());
      for (Setting setting : entries.getOrDefault("*." + member.member().name(), List.of())) {
        List<String> receivers = setting.callee().receivers();
        if (receivers.isEmpty() || receivers.contains(receiver)) {
          found.add(setting);
        }
      }
    }
    return found;
  }

  /** The entries of a kind, all of them. */
  List<Setting> all(Setting.How how) {
    return byName.getOrDefault(how, Map.of()).values().stream().flatMap(List::stream).toList();
  }

  /** The entries of what is read from something of this name; none if nothing is. */
  List<Setting> store(String name) {
    return stores.getOrDefault(name, List.of());
  }

  private static String lastName(Expr expr) {
    return switch (expr) {
      case Expr.Name n -> n.name();
      case Expr.Member m -> m.member().name();
      default -> "";
    };
  }
}
