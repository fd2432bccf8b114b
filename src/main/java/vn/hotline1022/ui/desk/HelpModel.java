package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.HelpRepository;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Refresh;

/**
 * Asking the shift leader for help in one key, seeing that one of them comes, and taking it back
 * once they did. What was asked survives a restart. On the FX thread.
 */
public final class HelpModel {
  private final String person;
  private final HelpRepository repository;
  private final CallTools tools;
  private final Supplier<UUID> ids;
  private final DeskViewModel desk;
  private final ReadOnlyObjectWrapper<Optional<HelpRequest>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
  private final Refresh<List<HelpRequest>> answers;
  private boolean writing;

  /**
   * @param person staff code
   * @param ids new UUIDv7
   */
  public HelpModel(
      String person,
      HelpRepository repository,
      CallTools tools,
      Supplier<UUID> ids,
      DeskViewModel desk) {
    this.person = person;
    this.repository = repository;
    this.tools = tools;
    this.ids = ids;
    this.desk = desk;
    this.answers = new Refresh<>(tools, HelpCalls.EVERY, repository::open, this::answered, _ -> {});
  }

  /** What this person asked for and has not taken back. */
  public ReadOnlyObjectProperty<Optional<HelpRequest>> asked() {
    return asked.getReadOnlyProperty();
  }

  /** How long ago that was. */
  public ReadOnlyStringProperty clock() {
    return clock.getReadOnlyProperty();
  }

  /** Brings back what was asked before a restart. */
  public void begin() {
    tools
        .writes()
        .run(repository::open)
        .onSuccess(
            open ->
                show(
                    open.stream()
                        .filter(request -> request.asker().equals(person))
                        .reduce((before, later) -> later)))
        .start();
  }

  /** Once a second. */
  public void tick() {
    if (asked.get().filter(request -> request.taken().isEmpty()).isPresent()) {
      answers.tick();
    }
    showClock();
  }

  private void showClock() {
    clock.set(
        asked
            .get()
            .map(request -> Duration.between(request.at(), tools.time().now()))
            .map(time -> Formats.duration(time.isNegative() ? Duration.ZERO : time))
            .orElse(""));
  }

  /** Asks, or says that it is done. It shows only what is safely written. */
  public void toggle() {
    if (writing) {
      return;
    }
    Optional<HelpRequest> open = asked.get();
    if (open.isPresent()) {
      HelpRequest request = open.get();
      write(() -> repository.end(request, person, tools.time().now()), Optional.empty());
    } else {
      Optional<UUID> call = desk.call().get().map(Call::id);
      HelpRequest request = HelpRequest.asked(ids.get(), person, tools.time().now(), call);
      write(() -> repository.ask(request), Optional.of(request));
    }
  }

  private void write(Runnable work, Optional<HelpRequest> then) {
    writing = true;
    tools
        .writes()
        .run(work)
        .onSuccess(
            done -> {
              writing = false;
              show(then);
            })
        .onFailure(failed -> writing = false)
        .start();
  }

  /** A shift leader said that they come. An answer that is overtaken takes nothing back. */
  private void answered(List<HelpRequest> open) {
    asked
        .get()
        .flatMap(mine -> open.stream().filter(one -> one.id().equals(mine.id())).findFirst())
        .filter(request -> request.taken().isPresent() && !writing)
        .ifPresent(request -> show(Optional.of(request)));
  }

  private void show(Optional<HelpRequest> now) {
    asked.set(now);
    showClock();
  }
}
