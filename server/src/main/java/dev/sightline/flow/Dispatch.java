package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.tree.Expr;
import dev.sightline.value.CallSite;
import dev.sightline.value.Constant;
import dev.sightline.value.Names;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which methods a call may get to, where classes have several of a name and others further down may
 * have one in its place.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class Dispatch {
  /** Under this name an object knows the class that it was made of. */
  static final Constant MADE_OF = Constant.text("class of the object");

  private static final int MOST = 8;

  private final Symbols symbols;
  private final ProgramFile file;
  private final Overloads overloads;

  Dispatch(Symbols symbols, ProgramFile file) {
    this.symbols = symbols;
    this.file = file;
    this.overloads = new Overloads(symbols, file);
  }

  /** What of {@code found} is meant, with all that may be called in its place. */
  List<Resolution> of(List<Resolution> found, CallSite site) {
    Function first =
        found.stream()
            .map(Resolution::function)
            .filter(f -> f != null && f.hasOwnReceiver())
            .findFirst()
            .orElse(null);
    if (first == null) {
      return found.size() < 2 || !isOpen() ? found : known(found);
    }
    Set<Resolution> targets = new LinkedHashSet<>();
    List<Resolution.Type> made = made(site);
    if (!made.isEmpty() && !isUpwards(site)) {
      String name = first.definition().name().name();
      made.forEach(type -> targets.addAll(overloads.of(type, name, site)));
    }
    if (targets.isEmpty()) {
      for (Resolution one : mostSpecial(known(found))) {
        add(one, site, targets);
      }
    }
    return targets.stream().filter(Dispatch::hasBody).limit(MOST).toList();
  }

  /** Whether the language looks for names in several packages. */
  private boolean isOpen() {
    return file.values().conventions().hasImplicitMembers();
  }

  /** Without what only might be, if there is something that is. */
  private List<Resolution> known(List<Resolution> found) {
    List<Resolution> left =
        found.stream()
            .filter(r -> !(r instanceof Resolution.Library l) || symbols.isModelled(l.name()))
            .toList();
    return left.isEmpty() ? found : left;
  }

  /** The functions that fill a new object of a class. */
  List<Function> constructors(Resolution.Type type, CallSite site) {
    Function found = symbols.resolve(file, type.name() + "." + SymbolTable.CONSTRUCTOR).function();
    return found == null
        ? List.of()
        : found.hasOwnReceiver()
            ? overloads.own(type, found.definition().name().name(), site)
            : List.of(found);
  }

  private static boolean hasBody(Resolution target) {
    return !(target instanceof Function f) || f.body() >= 0;
  }

  /** The classes that the receiver was surely made of. */
  private List<Resolution.Type> made(CallSite site) {
    Value receiver = site.receiver();
    Value made =
        receiver == null || receiver.shape() == null
            ? null
            : receiver.shape().entries().get(MADE_OF);
    List<Resolution.Type> types = new ArrayList<>();
    Names classes = made == null ? Names.UNKNOWN : made.symbols();
    for (String name : classes.values()) {
      if (!classes.complete() || !(symbols.resolve(file, name) instanceof Resolution.Type type)) {
        return List.of();
      }
      types.add(type);
    }
    return types;
  }

  private static boolean isUpwards(CallSite site) {
    return site.call() instanceof Expr.Call c
        && (c.callee() instanceof Expr.Member m
            ? Symbols.lastName(m.object()).equals("super")
            : Symbols.lastName(c.callee()).equals("super"));
  }

  /** Without the methods of classes from which others among them inherit. */
  private List<Resolution> mostSpecial(List<Resolution> found) {
    List<Resolution> left = new ArrayList<>(found);
    for (Resolution one : found) {
      if (one instanceof Function f && type(f) instanceof Resolution.Type type) {
        List<Resolution.Type> above = symbols.ancestors(type);
        left.removeIf(other ->
            other != one
                && other instanceof Function g
                && !g.type().equals(f.type())
                && above.stream().anyMatch(t -> t.name().equals(g.type())));
      }
    }
    return left;
  }

  private Resolution type(Function function) {
    return symbols.resolve(function.file(), function.type());
  }

  private void add(Resolution one, CallSite site, Set<Resolution> targets) {
    if (!(one instanceof Function f) || !(type(f) instanceof Resolution.Type type)) {
      targets.add(one);
      return;
    }
    String name = f.definition().name().name();
    boolean makes = name.equals(type.definition().name().name());
    List<Function> fitting =
        makes ? overloads.own(type, name, site) : overloads.of(type, name, site);
    targets.addAll(fitting);
    if (!makes && !isUpwards(site) && fitting.stream().anyMatch(Function::isOpen)) {
      symbols.heirs(type).forEach(heir -> targets.addAll(overloads.own(heir, name, site)));
    }
  }
}
