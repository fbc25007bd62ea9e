package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.CallModel;
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
  private final Scene scene;
  private final Worry worry;
  private final Span range;
  private final Evaluated evaluated;
  private final List<Mark> marks = new ArrayList<>();

  private Question(Scene scene, Worry worry, Span range, Evaluated evaluated) {
    this.scene = scene;
    this.worry = worry;
    this.range = range;
    this.evaluated = evaluated;
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
    Scene scene = scene(summaries, file, index);
    Evaluated evaluated = summaries.ask(scene);
    Question question =
        new Question(scene, worry, range.shift(-file.tree().start(index)), evaluated);
    file.tree().unit(index).statements().forEach(question::visit);
    return question.answer();
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
    Value receiver = call.callee() instanceof Expr.Member m ? evaluated.value(m.object()) : null;
    List<Value> arguments = call.arguments().stream().map(a -> evaluated.value(a.value())).toList();
    Value callee = evaluated.value(call.callee());
    CallSite site = new CallSite(call, call.arguments(), callee, receiver, arguments);
    if (!modelled(site)) {
      site.inputs().forEach(value -> marks.addAll(Taint.marks(ModelCall.live(value))));
    }
    visit(call.callee());
  }

  /**
   * Looks at what gets to the sinks that models know in a call, whatever they ask of its other
   * arguments; false if they know none.
   */
  private boolean modelled(CallSite site) {
    List<Resolution> targets = new Targets(scene.symbols(), scene.file()).of(site);
    boolean named = false;
    List<Sink> sinks = new ArrayList<>();
    for (Resolution target : targets) {
      if (!(target instanceof Resolution.Library l)) {
        return false;
      }
      CallModel model = scene.models().of(l.name());
      named |= !model.isEmpty();
      sinks.addAll(model.sinks());
    }
    if (!named) {
      sinks.addAll(scene.models().ofMethod(site.call()).sinks());
    }
    sinks.removeIf(s -> SinkKind.of(s.kind()).filter(worry.kinds()::contains).isEmpty());
    sinks.removeIf(s -> s.access() != Sink.Access.CALL);
    for (Sink sink : sinks) {
      for (Models.Part part : Models.parts(sink.argument(), site)) {
        SinkKind.of(sink.kind())
            .ifPresent(kind ->
                Harm.of(kind, part.value())
                    .forEach(reached -> marks.addAll(Taint.marks(reached.labels()))));
      }
    }
    return named || !sinks.isEmpty();
  }

  private Answer answer() {
    boolean undecided = false;
    for (Mark mark : marks) {
      boolean harms = worry.kinds().stream().anyMatch(mark::harms);
      boolean counts =
          !(mark.origin() instanceof Origin.Source s) || worry.sources().contains(s.kind());
      if (harms && counts && mark.origin() instanceof Origin.Source && !mark.assumed()) {
        return Answer.UNTRUSTED;
      }
      undecided |= harms && counts;
    }
    return undecided ? Answer.UNDECIDED : Answer.NOTHING;
  }
}
