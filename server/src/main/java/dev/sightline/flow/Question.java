package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.SinkKind;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import dev.sightline.tree.Unit;
import dev.sightline.value.Evaluated;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What reaches the calls in some range, whatever models say of these calls. */
final class Question {
  private final Set<SinkKind> kinds;
  private final Span range;
  private final Evaluated evaluated;
  private final List<Mark> marks = new ArrayList<>();
  private boolean open;

  private Question(Set<SinkKind> kinds, Span range, Evaluated evaluated) {
    this.kinds = kinds;
    this.range = range;
    this.evaluated = evaluated;
  }

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
  static Answer ask(Summaries summaries, ProgramFile file, Span range, Set<SinkKind> kinds) {
    int index = file.tree().unitAt(range.start());
    if (index < 0) {
      return Answer.UNDECIDED;
    }
    Evaluated evaluated = summaries.evaluate(scene(summaries, file, index));
    Question question = new Question(kinds, range.shift(-file.tree().start(index)), evaluated);
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
    call.arguments().forEach(this::argument);
    if (call.callee() instanceof Expr.Member m) {
      look(m.object());
    }
    visit(call.callee());
  }

  private void argument(Argument argument) {
    look(argument.value());
  }

  private void look(Expr expr) {
    Value value = evaluated.value(expr);
    marks.addAll(Taint.marks(ModelCall.live(value)));
    open |= expr instanceof Expr.Call && value.equals(Value.UNKNOWN);
  }

  private Answer answer() {
    boolean harmful = false;
    for (Mark mark : marks) {
      boolean harms = kinds.stream().anyMatch(mark::harms);
      if (harms && mark.origin() instanceof Origin.Source && !mark.assumed()) {
        return Answer.UNTRUSTED;
      }
      harmful |= harms;
    }
    return harmful || open ? Answer.UNDECIDED : Answer.NOTHING;
  }
}
