package vn.hotline1022.ui.desk;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.CallDesk;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.WaitingCall;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;

/** The calls behind the one in front, as they are shown: who, in which state, how long already. */
public final class BehindCalls {

  /**
   * One of them.
   *
   * @param phone as known so far
   * @param clock while talking since the call began, otherwise in its present state
   */
  public record Behind(
      UUID id, PhoneNumber phone, Direction direction, CallState state, String clock) {}

  private final CallDesk desk;
  private final ReadOnlyObjectWrapper<List<Behind>> calls = new ReadOnlyObjectWrapper<>(List.of());

  BehindCalls(CallDesk desk) {
    this.desk = desk;
  }

  /** Those that ring first, since somebody waits; then in the order in which they went behind. */
  public ReadOnlyObjectProperty<List<Behind>> calls() {
    return calls.getReadOnlyProperty();
  }

  void show() {
    List<Behind> now =
        desk.waiting().stream()
            .map(BehindCalls::behind)
            .sorted((one, other) -> Boolean.compare(rings(other), rings(one)))
            .toList();
    calls.set(now);
  }

  private static boolean rings(Behind behind) {
    return behind.state() == CallState.RINGING;
  }

  private static Behind behind(WaitingCall waiting) {
    CallState state = waiting.call().state();
    var time = state == CallState.TALKING ? waiting.elapsed() : waiting.inState();
    return new Behind(
        waiting.call().id(),
        waiting.call().phone(),
        waiting.call().direction(),
        state,
        Formats.duration(time));
  }
}
