package vn.hotline1022.telephony;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.hotline1022.call.PhoneLine;
import vn.hotline1022.text.PhoneNumber;

/**
 * A telephone without a wire to the desk: the person holds the handset, dials on it and tells the
 * desk with keys. So it never speaks by itself and has nothing to do when told. Thread-safe.
 */
public final class ManualLine implements PhoneLine {
  private final AtomicLong dialled = new AtomicLong();

  @Override
  public boolean signals() {
    return false;
  }

  /** There will never be an event: what rings here is heard by the person alone. */
  @Override
  public void listen(Consumer<LineEvent> listener) {}

  @Override
  public void answer(String lineCallId) {}

  @Override
  public void hold(String lineCallId) {}

  @Override
  public void resume(String lineCallId) {}

  @Override
  public void hangUp(String lineCallId) {}

  /** Names the call; the person dials it on the handset. */
  @Override
  public String dial(PhoneNumber to) {
    return "manual-" + dialled.incrementAndGet();
  }
}
