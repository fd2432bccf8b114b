package vn.hotline1022.ui.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.text.PlainText;

/** Who is to be told that the open fault, or one of its group, is fixed. */
public final class ToldModel {
  /** So long after it was fixed the first call-back is due. */
  private static final Duration SOON = Duration.ofMinutes(30);

  private final EscalationsViewModel faults;
  private final EscalationTools tools;
  private final ReadOnlyObjectWrapper<List<Escalation>> toCall =
      new ReadOnlyObjectWrapper<>(List.of());
  private Set<UUID> promisedFor = Set.of();

  ToldModel(EscalationsViewModel faults, EscalationTools tools) {
    this.faults = faults;
    this.tools = tools;
  }

  /** Those whom nobody promised it yet. */
  public ReadOnlyObjectProperty<List<Escalation>> toCall() {
    return toCall.getReadOnlyProperty();
  }

  /** The faults of which somebody is told already. Blocks. */
  Set<UUID> fetch() {
    return Stream.of(tools.promises().waiting(), tools.promises().closed(FollowUpRepository.MOST))
        .flatMap(List::stream)
        .flatMap(promise -> promise.escalation().stream())
        .collect(Collectors.toSet());
  }

  void known(Set<UUID> promised) {
    promisedFor = promised;
  }

  void look() {
    toCall.set(
        Stream.concat(faults.selected().get().stream(), faults.sameAsOpen().stream())
            .filter(one -> one.state() == EscalationState.FIXED)
            .filter(one -> tools.calls().numbers().dialable(one.phone()))
            .filter(one -> !promisedFor.contains(one.id()))
            .toList());
  }

  /**
   * Promises a call-back to each of them, in one step.
   *
   * @param why what the call is for
   */
  public void promiseAll(Function<Escalation, String> why) {
    Instant now = tools.calls().time().now();
    Instant due = now.plus(SOON).truncatedTo(ChronoUnit.MINUTES);
    List<FollowUp> made = new ArrayList<>();
    for (Escalation one : toCall.get()) {
      String what = PlainText.tidy(why.apply(one), FollowUp.WHY_MAX).text();
      made.add(
          FollowUp.promised(
                  tools.ids().get(), one.call(), tools.operator(), now, due, one.phone(), what, "")
              .about(one.id()));
    }
    if (tools.handles() && !made.isEmpty()) {
      faults.write(() -> tools.promises().promiseAll(made, tools.operator()));
    }
  }
}
