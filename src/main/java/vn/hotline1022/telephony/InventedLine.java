package vn.hotline1022.telephony;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.PhoneNumber;

/**
 * A handset on which only invented callers ring, for practising; the person plays both sides. The
 * number is typed, and the end of a call is told by a key, as with a real one. Thread-safe.
 */
public final class InventedLine extends Handset {
  private final TimeSource time;
  private final AtomicReference<Consumer<LineEvent>> listener = new AtomicReference<>(_ -> {});

  public InventedLine(TimeSource time) {
    super("invented");
    this.time = time;
  }

  /** The next caller rings. */
  public void ring() {
    listener.get().accept(new LineEvent.Ringing(next(), time.now(), PhoneNumber.NONE));
  }

  @Override
  public void listen(Consumer<LineEvent> listener) {
    this.listener.set(listener);
  }
}
