package vn.hotline1022.telephony;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vn.hotline1022.call.PhoneLine;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.PhoneNumber;

/**
 * A telephone on which only invented callers ring, for practising. As with the handset that a
 * person holds, the number is typed, and the end of a call is told by a key. Thread-safe.
 */
public final class InventedLine implements PhoneLine {
  private final TimeSource time;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicReference<Consumer<LineEvent>> listener = new AtomicReference<>(_ -> {});

  public InventedLine(TimeSource time) {
    this.time = time;
  }

  /** The next caller rings. */
  public void ring() {
    listener.get().accept(new LineEvent.Ringing(next(), time.now(), PhoneNumber.NONE));
  }

  private String next() {
    return "invented-" + calls.incrementAndGet();
  }

  @Override
  public boolean signals() {
    return false;
  }

  @Override
  public void listen(Consumer<LineEvent> listener) {
    this.listener.set(listener);
  }

  @Override
  public void answer(String lineCallId) {}

  @Override
  public void hold(String lineCallId) {}

  @Override
  public void resume(String lineCallId) {}

  @Override
  public void hangUp(String lineCallId) {}

  /** Nobody is there: the person plays both sides. */
  @Override
  public String dial(PhoneNumber to) {
    return next();
  }
}
