package vn.hotline1022.call;

import java.time.Instant;
import java.util.function.Consumer;
import vn.hotline1022.text.PhoneNumber;

/**
 * The telephone, as a port. A line may be a PBX adapter or the manual line, where the person holds
 * a handset and tells us.
 *
 * <p>Events name the line's own call id. They may come late, twice or out of order, may end
 * "answered elsewhere", and may bring the number after the call was taken by hand. They are
 * delivered on any thread; {@link CallDesk} sorts them out.
 */
public interface PhoneLine {

  /** What a line tells. */
  sealed interface LineEvent {
    String lineCallId();

    Instant at();

    /** It rings; the number may be withheld or come later. */
    record Ringing(String lineCallId, Instant at, PhoneNumber from) implements LineEvent {}

    record NumberKnown(String lineCallId, Instant at, PhoneNumber from) implements LineEvent {}

    record Answered(String lineCallId, Instant at) implements LineEvent {}

    record AnsweredElsewhere(String lineCallId, Instant at) implements LineEvent {}

    record Held(String lineCallId, Instant at) implements LineEvent {}

    record Resumed(String lineCallId, Instant at) implements LineEvent {}

    record Ended(String lineCallId, Instant at) implements LineEvent {}
  }

  /** Whether the line itself knows of ringing and of the end; the manual line knows neither. */
  boolean signals();

  /** Starts to deliver events; one listener. */
  void listen(Consumer<LineEvent> listener);

  void answer(String lineCallId);

  void hold(String lineCallId);

  void resume(String lineCallId);

  void hangUp(String lineCallId);

  /** Dials and returns the line's call id. */
  String dial(PhoneNumber to);
}
