package vn.hotline1022.ui.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.FeedbackLine;

/**
 * What was reported in the call that is open in the list, and what else whoever called reported. On
 * the FX thread.
 */
public final class CallFeedback {
  /** More of one person are found by their number. */
  static final int MOST = 5;

  private final FollowTools tools;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private Optional<UUID> asked = Optional.empty();

  /**
   * What is shown.
   *
   * @param here written in the call
   * @param others of the same person, written elsewhere, newest first
   */
  record Shown(List<FeedbackLine> here, List<FeedbackLine> others) {
    static final Shown NOTHING = new Shown(List.of(), List.of());

    Shown {
      here = List.copyOf(here);
      others = List.copyOf(others);
    }
  }

  public CallFeedback(FollowTools tools) {
    this.tools = tools;
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Another call is open, or the same once more. */
  public void open(Optional<Call> call) {
    if (!asked.equals(call.map(Call::id))) {
      shown.set(Shown.NOTHING);
    }
    asked = call.map(Call::id);
    call.ifPresent(
        now ->
            tools
                .calls()
                .reads()
                .run(() -> read(now))
                .onSuccess(read -> show(now, read))
                .onFailure(_ -> {})
                .start());
  }

  private void show(Call call, Shown read) {
    if (asked.filter(call.id()::equals).isPresent()) {
      shown.set(read);
    }
  }

  private Shown read(Call call) {
    Cutoffs at = Cutoffs.at(tools.calls().time().now(), tools.deadlines().get());
    List<FeedbackLine> here = tools.feedback().ofCall(call.id(), at);
    List<FeedbackLine> others = new ArrayList<>();
    for (FeedbackLine line :
        call.parties()
            .caller()
            .map(citizen -> tools.feedback().ofCitizen(citizen, at))
            .orElseGet(List::of)) {
      boolean also = here.stream().anyMatch(known -> known.id().equals(line.id()));
      if (!also && others.size() < MOST) {
        others.add(line);
      }
    }
    return new Shown(here, others);
  }
}
