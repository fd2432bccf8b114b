package vn.hotline1022.ui.escalation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.followup.Answers;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationStep;

/** Answers pasted or typed, one to a line, and what became of each line. */
public final class AnswersEntry {
  private final EscalationTools tools;
  private final Runnable taken;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Result>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  /**
   * A line that was not taken.
   *
   * @param reason its word in the texts
   * @param same the faults it may speak of, when there are several
   */
  public record Refused(int line, String shown, String reason, List<Escalation> same) {
    public Refused {
      same = List.copyOf(same);
    }

    private Refused(int line, String shown, String reason) {
      this(line, shown, reason, List.of());
    }
  }

  /** What became of the lines. */
  public record Result(int taken, List<Refused> refused) {
    public Result {
      refused = List.copyOf(refused);
    }
  }

  AnswersEntry(EscalationTools tools, Runnable taken) {
    this.tools = tools;
    this.taken = taken;
  }

  /** Whether its panel stands beside the list. */
  public BooleanProperty open() {
    return open;
  }

  public StringProperty text() {
    return text;
  }

  /** What became of the lines last taken. */
  public ReadOnlyObjectProperty<Optional<Result>> result() {
    return result.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Takes every line that can be used, and says of the others why not; for those who may. */
  public void take() {
    if (!tools.handles()) {
      fault.set(new Fault.NotAllowed());
      return;
    }
    String typed = text.get();
    tools
        .calls()
        .writes()
        .run(() -> take(typed))
        .onSuccess(
            now -> {
              fault.set(null);
              result.set(Optional.of(now));
              if (now.refused().isEmpty()) {
                text.set("");
              }
              taken.run();
            })
        .onFailure(fault::set)
        .start();
  }

  private Result take(String typed) {
    Answers.Read read = Answers.read(typed);
    List<Refused> refused = new ArrayList<>();
    read.bad()
        .forEach(bad -> refused.add(new Refused(bad.line(), bad.shown(), bad.problem().name())));
    int count = 0;
    for (Answers.Answer answer : read.answers()) {
      Optional<Refused> why = take(answer);
      why.ifPresent(refused::add);
      count += why.isPresent() ? 0 : 1;
    }
    refused.sort(Comparator.comparingInt(Refused::line));
    return new Result(count, refused);
  }

  /** Writes one answer down, or tells why not; of several faults with one code none is guessed. */
  private Optional<Refused> take(Answers.Answer answer) {
    List<Escalation> known = tools.faults().withCode(answer.code());
    if (known.isEmpty()) {
      return Optional.of(new Refused(answer.line(), answer.code(), "UNKNOWN"));
    }
    if (known.size() > 1) {
      return Optional.of(new Refused(answer.line(), answer.code(), "SHARED", known));
    }
    Escalation fault = known.getFirst();
    if (!fault.state().canBecome(answer.state())) {
      return Optional.of(new Refused(answer.line(), answer.code(), "NOT_NOW"));
    }
    String text = tools.calls().guard().mask(answer.text());
    EscalationStep step =
        new EscalationStep(answer.state(), tools.operator(), tools.calls().time().now(), text);
    tools.faults().move(List.of(fault.id()), step);
    return Optional.empty();
  }
}
