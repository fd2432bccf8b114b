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
   */
  public record Refused(int line, String shown, String reason) {}

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
      Optional<Escalation> known = tools.faults().findByCode(answer.code());
      if (known.isEmpty()) {
        refused.add(new Refused(answer.line(), answer.code(), "UNKNOWN"));
      } else if (!known.get().state().canBecome(answer.state())) {
        refused.add(new Refused(answer.line(), answer.code(), "NOT_NOW"));
      } else {
        tools
            .faults()
            .move(
                List.of(known.get().id()),
                new EscalationStep(
                    answer.state(),
                    tools.operator(),
                    tools.calls().time().now(),
                    tools.calls().guard().mask(answer.text())));
        count++;
      }
    }
    refused.sort(Comparator.comparingInt(Refused::line));
    return new Result(count, refused);
  }
}
