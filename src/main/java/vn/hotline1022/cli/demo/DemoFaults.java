package vn.hotline1022.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.call.Call;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;

/** Technical faults in every state; the first three are one and the same. */
final class DemoFaults {

  /** How many of the first are the same fault. */
  static final int SAME = 3;

  /** Where each of them stands. */
  private static final List<EscalationState> STATES =
      List.of(
          EscalationState.SENT,
          EscalationState.SENT,
          EscalationState.NEW,
          EscalationState.NEED_MORE,
          EscalationState.IN_PROGRESS,
          EscalationState.NEW,
          EscalationState.FIXED,
          EscalationState.REJECTED);

  private static final Duration LATER = Duration.ofMinutes(25);

  /** A fault as it was written down, and what became of it. */
  record Made(Escalation fault, List<EscalationStep> steps) {}

  private final DemoWords words;
  private final DemoIds ids;

  DemoFaults(DemoWords words, DemoIds ids) {
    this.words = words;
    this.ids = ids;
  }

  /**
   * One for each of the calls, as far as they go.
   *
   * @param calls the newest first
   */
  List<Made> of(List<Call> calls) {
    List<String> lines = words.all("fault");
    List<Made> all = new ArrayList<>();
    for (int i = 0; i < Math.min(calls.size(), STATES.size()); i++) {
      Call call = calls.get(i);
      Escalation fault = written(lines.get(i).split(" \\| ", -1), call);
      all.add(new Made(fault, steps(STATES.get(i), fault.at())));
    }
    return all;
  }

  private Escalation written(String[] cells, Call call) {
    Instant at = call.timeline().getLast().at();
    return Escalation.written(
        ids.at(at),
        Optional.of(call.id()),
        call.operator(),
        at,
        "",
        call.phone(),
        Map.of(
            EscalationField.SEVERITY,
            cells[0],
            EscalationField.STEP,
            cells[1],
            EscalationField.MESSAGE,
            cells[2],
            EscalationField.DEVICE,
            cells[3],
            EscalationField.OS,
            cells[4],
            EscalationField.APP_VERSION,
            cells[5],
            EscalationField.TRIED,
            "Xoá bộ nhớ đệm, cài lại, đổi mạng",
            EscalationField.CONSENT,
            Escalation.YES));
  }

  private List<EscalationStep> steps(EscalationState state, Instant written) {
    if (state == EscalationState.NEW) {
      return List.of();
    }
    String operator = DemoStaff.TECHNICIAN.code();
    EscalationStep sent =
        new EscalationStep(EscalationState.SENT, operator, written.plus(LATER), "");
    if (state == EscalationState.SENT) {
      return List.of(sent);
    }
    String answer =
        words.all("answer").stream()
            .filter(line -> line.startsWith(state.name() + ": "))
            .map(line -> line.substring(state.name().length() + 2))
            .findFirst()
            .orElse("");
    Instant answered = written.plus(LATER.multipliedBy(3));
    return List.of(sent, new EscalationStep(state, operator, answered, answer));
  }
}
