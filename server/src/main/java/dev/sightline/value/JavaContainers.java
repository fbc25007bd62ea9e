package dev.sightline.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods of Java's collections. A list stands for whatever gives its elements in order: lists and
 * queues, iterators and enumerations, streams, and what may be there or not.
 */
final class JavaContainers {
  /** Methods that change what they are called on. */
  static final Set<String> MUTATORS =
      Set.of(
          ("add addAll addFirst addLast addElement append clear compute computeIfAbsent delete"
                  + " deleteCharAt insert insertElementAt load merge offer offerFirst offerLast poll"
                  + " pollFirst pollLast pop push put putAll putIfAbsent remove removeAll"
                  + " removeElementAt removeFirst removeIf removeLast replace replaceAll retainAll"
                  + " reverse set setElementAt setLength setProperty sort")
              .split(" "));

  private static final Map<String, Shape.Kind> KINDS =
      Map.ofEntries(
          Map.entry("java.util.ArrayList", Shape.Kind.LIST),
          Map.entry("java.util.LinkedList", Shape.Kind.LIST),
          Map.entry("java.util.Vector", Shape.Kind.LIST),
          Map.entry("java.util.Stack", Shape.Kind.LIST),
          Map.entry("java.util.ArrayDeque", Shape.Kind.LIST),
          Map.entry("java.util.PriorityQueue", Shape.Kind.LIST),
          Map.entry("java.util.concurrent.CopyOnWriteArrayList", Shape.Kind.LIST),
          Map.entry("java.util.concurrent.ConcurrentLinkedQueue", Shape.Kind.LIST),
          Map.entry("java.util.concurrent.LinkedBlockingQueue", Shape.Kind.LIST),
          Map.entry("java.util.HashSet", Shape.Kind.SET),
          Map.entry("java.util.LinkedHashSet", Shape.Kind.SET),
          Map.entry("java.util.TreeSet", Shape.Kind.SET),
          Map.entry("java.util.HashMap", Shape.Kind.MAP),
          Map.entry("java.util.LinkedHashMap", Shape.Kind.MAP),
          Map.entry("java.util.TreeMap", Shape.Kind.MAP),
          Map.entry("java.util.Hashtable", Shape.Kind.MAP),
          Map.entry("java.util.Properties", Shape.Kind.MAP),
          Map.entry("java.util.WeakHashMap", Shape.Kind.MAP),
          Map.entry("java.util.IdentityHashMap", Shape.Kind.MAP),
          Map.entry("java.util.concurrent.ConcurrentHashMap", Shape.Kind.MAP));

  private static final Set<String> INTERFACES =
      Set.of(
          "java.util.List",
          "java.util.Set",
          "java.util.Map",
          "java.util.Collection",
          "java.util.Queue",
          "java.util.Deque",
          "java.util.SortedMap",
          "java.util.SortedSet");

  private final Shape shape;
  private final boolean isStack;
  private final Intrinsics.Apply apply;

  JavaContainers(Shape shape, @Nullable Value receiver, Intrinsics.Apply apply) {
    this.shape = shape;
    this.isStack = receiver != null && receiver.types().contains("java.util.Stack");
    this.apply = apply;
  }

  /** What the objects of a class hold; null if it is no collection. */
  static Shape.@Nullable Kind kind(String type) {
    return KINDS.get(type);
  }

  static boolean isCollection(String type) {
    return KINDS.containsKey(type) || INTERFACES.contains(type);
  }

  Containers.@Nullable Result call(String method, List<Value> arguments) {
    return switch (shape.kind()) {
      case MAP -> new JavaMaps(shape, apply).call(method, arguments);
      case TUPLE -> entry(method);
      case LIST, SET ->
          switch (arguments.size()) {
            case 0 -> plain(method);
            case 1 -> one(method, arguments.get(0));
            case 2 -> two(method, arguments);
            default -> null;
          };
      case OBJECT -> null;
    };
  }

  /** Of an entry of a map. */
  private Containers.@Nullable Result entry(String method) {
    return switch (method) {
      case "getKey" -> given(Containers.read(shape, Constants.of(Constant.number(0))));
      case "getValue" -> given(Containers.read(shape, Constants.of(Constant.number(1))));
      default -> null;
    };
  }

  static Containers.Result given(Value value) {
    return new Containers.Result(value, null);
  }

  private Value any() {
    Value any = shape.any();
    return any == null ? Value.UNKNOWN : any;
  }

  /** The elements as they are, as another object. */
  private Value same() {
    return Value.ofShape(shape.from(0));
  }

  private Containers.@Nullable Result plain(String method) {
    return switch (method) {
      case "size" -> size();
      case "isEmpty" ->
          given(shape.size() < 0 ? Value.ofType("bool") : Value.truth(shape.size() == 0));
      case "isPresent", "hasNext", "hasMoreElements", "hasPrevious" -> given(Value.ofType("bool"));
      case "clear" ->
          new Containers.Result(
              Value.NULL, Shape.of(shape.kind(), Map.of(), null, true).from(shape.origins()));
      case "iterator",
          "listIterator",
          "descendingIterator",
          "elements",
          "stream",
          "parallelStream",
          "toArray",
          "toList",
          "boxed",
          "clone",
          "asIterator",
          "distinct",
          "sequential" ->
          given(same());
      case "sorted", "reversed", "unordered" -> given(Value.ofShape(Containers.shifted(shape)));
      case "getFirst", "peekFirst", "element", "firstElement", "first" -> given(at(true));
      case "getLast", "peekLast", "lastElement", "last" -> given(at(false));
      case "peek" -> given(at(!isStack));
      case "pop" -> taken(!isStack);
      case "poll", "pollFirst", "removeFirst", "remove", "take" -> taken(true);
      case "pollLast", "removeLast" -> taken(false);
      case "next", "nextElement", "previous", "findAny", "findFirst", "get", "orElseThrow" ->
          found(method);
      default -> null;
    };
  }

  private Containers.Result size() {
    return given(shape.size() < 0 ? Value.ofType("int") : Value.of(Constant.number(shape.size())));
  }

  private Containers.Result found(String method) {
    boolean optional = method.startsWith("find");
    return given(optional ? Value.ofShape(Shape.repeating(Shape.Kind.LIST, any())) : any());
  }

  private Value at(boolean front) {
    List<Value> elements = shape.elements();
    return elements == null || elements.isEmpty()
        ? any()
        : elements.get(front ? 0 : elements.size() - 1);
  }

  private Containers.Result taken(boolean front) {
    List<Value> elements = shape.elements();
    if (elements == null || elements.isEmpty()) {
      return new Containers.Result(any(), Containers.shifted(shape));
    }
    Value value = elements.remove(front ? 0 : elements.size() - 1);
    return new Containers.Result(value, of(elements));
  }

  private Shape of(List<Value> elements) {
    return Shape.ofElements(shape.kind(), elements).from(shape.origins());
  }

  private Containers.@Nullable Result one(String method, Value argument) {
    return switch (method) {
      case "add", "addLast", "offer", "offerLast", "addElement" ->
          new Containers.Result(Value.TRUE, shape.plus(argument));
      case "push" ->
          new Containers.Result(argument, isStack ? shape.plus(argument) : front(argument));
      case "addFirst", "offerFirst" -> new Containers.Result(Value.NULL, front(argument));
      case "get", "elementAt" -> given(Containers.read(shape, argument.constants()));
      case "remove" -> removed(argument);
      case "removeElementAt" -> removedAt(argument);
      case "addAll" -> new Containers.Result(Value.TRUE, extended(argument));
      case "removeIf", "removeAll", "retainAll", "sort" ->
          new Containers.Result(Value.UNKNOWN, Containers.shifted(shape));
      case "contains" -> given(contained(argument));
      case "indexOf", "lastIndexOf" -> given(Value.ofType("int"));
      case "toArray", "skip", "limit", "takeWhile", "dropWhile", "peek" -> given(same());
      case "filter" -> given(Value.ofShape(Shape.repeating(Shape.Kind.LIST, any())));
      case "orElse" -> given(any().join(argument));
      default -> JavaStreams.call(any(), method, argument, apply);
    };
  }

  private Value contained(Value argument) {
    Constant wanted = argument.constants().single();
    List<Value> elements = shape.elements();
    if (elements == null || wanted == null) {
      return Value.ofType("bool");
    }
    boolean known = true;
    for (Value element : elements) {
      Constant held = element.constants().single();
      Boolean equal = held == null ? null : Arithmetic.equal(held, wanted);
      if (Boolean.TRUE.equals(equal)) {
        return Value.TRUE;
      }
      known &= equal != null;
    }
    return known ? Value.FALSE : Value.ofType("bool");
  }

  private Shape front(Value argument) {
    List<Value> elements = shape.elements();
    if (elements == null) {
      return Containers.shifted(shape).withAny(argument);
    }
    elements.add(0, argument);
    return of(elements);
  }

  /** By index if it is a number, else by what equals it. */
  private Containers.Result removed(Value argument) {
    Constant wanted = argument.constants().single();
    if (wanted instanceof Constant.Int || argument.types().contains("int")) {
      return removedAt(argument);
    }
    List<Value> elements = shape.elements();
    if (elements != null && wanted != null) {
      for (int i = 0; i < elements.size(); i++) {
        Constant held = elements.get(i).constants().single();
        Boolean equal = held == null ? null : Arithmetic.equal(held, wanted);
        if (Boolean.TRUE.equals(equal)) {
          elements.remove(i);
          return new Containers.Result(Value.TRUE, of(elements));
        }
        if (equal == null) {
          break;
        }
      }
    }
    return new Containers.Result(Value.ofType("bool"), Containers.shifted(shape));
  }

  private Containers.Result removedAt(Value index) {
    List<Value> elements = shape.elements();
    int at =
        index.constants().single() instanceof Constant.Int i && i.value().bitLength() < 20
            ? i.value().intValue()
            : -1;
    if (elements == null || at < 0 || at >= elements.size()) {
      return new Containers.Result(any(), Containers.shifted(shape));
    }
    Value value = elements.remove(at);
    return new Containers.Result(value, of(elements));
  }

  private Shape extended(Value more) {
    List<Value> elements = more.elements();
    Shape longer = shape;
    if (elements == null) {
      return longer.withAny(Containers.element(more));
    }
    for (Value element : elements) {
      longer = longer.plus(element);
    }
    return longer;
  }

  private Containers.@Nullable Result two(String method, List<Value> arguments) {
    Value first = arguments.get(0);
    Value second = arguments.get(1);
    return switch (method) {
      case "add" -> new Containers.Result(Value.NULL, inserted(first, second));
      case "insertElementAt" -> new Containers.Result(Value.NULL, inserted(second, first));
      case "set" ->
          new Containers.Result(Containers.read(shape, first.constants()), set(first, second));
      case "setElementAt" -> new Containers.Result(Value.NULL, set(second, first));
      case "subList" -> given(part(first, second));
      case "reduce" -> given(any().join(first));
      default -> null;
    };
  }

  private Shape set(Value index, Value value) {
    Constant key = Containers.key(index.constants());
    List<Value> elements = shape.elements();
    if (elements != null
        && key instanceof Constant.Int i
        && i.value().bitLength() < 20
        && i.value().intValue() < elements.size()
        && i.value().signum() >= 0) {
      elements.set(i.value().intValue(), value);
      return of(elements);
    }
    return key == null ? shape.withAny(value) : shape.with(key, value);
  }

  private Shape inserted(Value index, Value value) {
    List<Value> elements = new ArrayList<>();
    List<Value> known = shape.elements();
    int at =
        index.constants().single() instanceof Constant.Int i && i.value().bitLength() < 20
            ? i.value().intValue()
            : -1;
    if (known == null || at < 0 || at > known.size()) {
      return Containers.shifted(shape).withAny(value);
    }
    elements.addAll(known);
    elements.add(at, value);
    return of(elements);
  }

  private Value part(Value from, Value to) {
    if (from.constants().single() instanceof Constant.Int a
        && to.constants().single() instanceof Constant.Int b
        && a.value().bitLength() < 20
        && b.value().bitLength() < 20) {
      Value part =
          Containers.slice(Value.ofShape(shape), a.value().intValue(), b.value().intValue());
      if (part != null) {
        return part;
      }
    }
    return Value.ofShape(Shape.repeating(shape.kind(), any()));
  }
}
