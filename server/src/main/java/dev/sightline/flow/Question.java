package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.Sink;
import dev.sightline.model.SinkKind;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.tree.Unit;
import dev.sightline.value.CallSite;
import dev.sightline.value.Evaluated;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What reaches the calls in some range, whatever models say of these calls. */
final class Question {
  /** Kinds of sources of which it depends on the program who has a say in them. */
  private static final Set<String> DOUBTFUL = Set.of("cli", "database", "archive", "network");

  private final Scene scene;
  private final Worry worry;
  private final Evaluated evaluated;
  private final Targets targets;
  private final List<Mark> marks = new ArrayList<>();

  private Span range = new Span(0, 0);
  private boolean tool;
  private boolean used;
  private boolean open;

  private Question(Scene scene, Worry worry) {
    this.scene = scene;
    this.worry = worry;
    this.evaluated = scene.summaries().ask(scene);
    this.targets = new Targets(scene.symbols(), scene.file());
  }

  /**
   * What is asked.
   *
   * @param kinds the harm in question
   * @param sources kinds of sources that count
   */
  record Worry(Set<SinkKind> kinds, Set<String> sources) {}

  /** The answer. */
  enum Answer {
    /** Nothing that anybody else chooses. */
    NOTHING,
    /** Untrusted data. */
    UNTRUSTED,
    /** Something of which it is not known who chooses it. */
    UNDECIDED
  }

  /**
   * Asks about a range of a file.
   *
   * @param range absolute
   */
  static Answer ask(Summaries summaries, ProgramFile file, Span range, Worry worry) {
    int index = file.tree().unitAt(range.start());
    if (index < 0) {
      return Answer.UNDECIDED;
    }
    Question question = new Question(scene(summaries, file, index), worry);
    question.range = range.shift(-file.tree().start(index));
    file.tree().unit(index).statements().forEach(question::visit);
    return question.tool ? used(summaries, file, worry) : question.answer();
  }

  /** What is done in a file with what is made in it, as with a parser. */
  private static Answer used(Summaries summaries, ProgramFile file, Worry worry) {
    boolean used = false;
    Answer answer = Answer.NOTHING;
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      Question question = new Question(scene(summaries, file, unit), worry);
      file.tree().unit(unit).statements().forEach(question::uses);
      used |= question.used;
      Answer one = question.answer();
      answer = one == Answer.NOTHING || answer == Answer.UNTRUSTED ? answer : one;
    }
    return used ? answer : Answer.UNDECIDED;
  }

  private void uses(Node node) {
    if (node instanceof Expr.Call call) {
      CallSite site = site(call);
      List<Sink> sinks = sinks(site);
      used |= !sinks.isEmpty();
      sinks.stream().filter(s -> Models.mayHold(s.when(), site)).forEach(s -> reached(s, site));
    }
    node.forEachChild(this::uses);
  }

  private static Scene scene(Summaries summaries, ProgramFile file, int index) {
    if (file.tree().unit(index).kind() != Unit.Kind.FUNCTION_BODY) {
      return new Scene(summaries, file, index, null, Context.NONE, false);
    }
    int header = file.tree().parent(index);
    Function function = new Function(file, header, file.values().classAround(header));
    Context context = Binding.unknown(function.parameters()).context();
    return new Scene(summaries, file, index, function, context, false);
  }

  private void visit(Node node) {
    Span span = node.span();
    if (span.end() <= range.start() || span.start() >= range.end()) {
      return;
    }
    if (node instanceof Expr.Call call && range.contains(span)) {
      call(call);
    } else {
      node.forEachChild(this::visit);
    }
  }

  /** What its arguments were made of is in their values, so calls in them are not looked at. */
  private void call(Expr.Call call) {
    CallSite site = site(call);
    List<Sink> sinks = sinks(site);
    sinks.forEach(sink -> reached(sink, site));
    tool |= sinks.isEmpty() && isTool(site);
    if (sinks.isEmpty() && !isModelled(site)) {
      site.inputs().forEach(value -> marks.addAll(Taint.marks(ModelCall.live(value))));
    }
    visit(call.callee());
  }

  private CallSite site(Expr.Call call) {
    Value receiver = call.callee() instanceof Expr.Member m ? evaluated.value(m.object()) : null;
    List<Value> arguments = call.arguments().stream().map(a -> evaluated.value(a.value())).toList();
    Value callee = evaluated.value(call.callee());
    return new CallSite(call, call.arguments(), callee, receiver, arguments);
  }

  /** The libraries' functions that a call may call; none if something else may be called. */
  private List<String> libraries(CallSite site) {
    List<String> names = new ArrayList<>();
    for (Resolution target : targets.of(site)) {
      if (!(target instanceof Resolution.Library l)) {
        return List.of();
      }
      names.add(l.name());
    }
    return names;
  }

  private boolean isModelled(CallSite site) {
    return libraries(site).stream().anyMatch(n -> !scene.models().of(n).isEmpty());
  }

  /** Whether it makes something that depends on how it is called, and takes no data itself. */
  private boolean isTool(CallSite site) {
    return libraries(site).stream().anyMatch(n -> !scene.models().set().made(n).isEmpty());
  }

  /** The sinks that models know in a call, whatever they ask of its other arguments. */
  private List<Sink> sinks(CallSite site) {
    List<Sink> sinks = new ArrayList<>();
    libraries(site).forEach(n -> sinks.addAll(scene.models().of(n).sinks()));
    if (!isModelled(site)
        && targets.of(site).stream().allMatch(Resolution.Library.class::isInstance)) {
      sinks.addAll(scene.models().ofMethod(site.call()).sinks());
    }
    sinks.removeIf(s -> SinkKind.of(s.kind()).filter(worry.kinds()::contains).isEmpty());
    sinks.removeIf(s -> s.access() != Sink.Access.CALL);
    return sinks;
  }

  private void reached(Sink sink, CallSite site) {
    SinkKind kind = SinkKind.of(sink.kind()).orElse(null);
    for (Models.Part part : Models.parts(sink.argument(), site)) {
      if (kind != null) {
        open |= kind == SinkKind.XML && namesDocument(part.value());
        Harm.of(kind, part.value()).forEach(r -> marks.addAll(Taint.marks(r.labels())));
      }
    }
  }

  /** A constant that is no document names one, whoever writes that. */
  private static boolean namesDocument(Value value) {
    String text = value.constants().text();
    return text != null && !text.stripLeading().startsWith("<");
  }

  private Answer answer() {
    boolean undecided = open;
    for (Mark mark : marks) {
      boolean harms = worry.kinds().stream().anyMatch(mark::harms);
      boolean counts =
          !(mark.origin() instanceof Origin.Source s)
              || worry.sources().contains(s.kind())
              || DOUBTFUL.contains(s.kind());
      if (harms && counts && mark.origin() instanceof Origin.Source && !mark.assumed()) {
        return Answer.UNTRUSTED;
      }
      undecided |= harms && counts;
    }
    return undecided ? Answer.UNDECIDED : Answer.NOTHING;
  }
}
