package vn.hotline1022.telephony;

import java.util.concurrent.atomic.AtomicLong;
import vn.hotline1022.call.PhoneLine;
import vn.hotline1022.text.PhoneNumber;

/**
 * A telephone without a wire to the desk: the person holds the handset, dials on it and tells the
 * desk with keys. So it has nothing to do when told. Thread-safe.
 */
abstract class Handset implements PhoneLine {
  private final String name;
  private final AtomicLong calls = new AtomicLong();

  /**
   * @param name what its calls' names begin with
   */
  Handset(String name) {
    this.name = name;
  }

  /** Names another call. */
  final String next() {
    return name + "-" + calls.incrementAndGet();
  }

  @Override
  public final boolean signals() {
    return false;
  }

  @Override
  public final void answer(String lineCallId) {}

  @Override
  public final void hold(String lineCallId) {}

  @Override
  public final void resume(String lineCallId) {}

  @Override
  public final void hangUp(String lineCallId) {}

  /** Names the call; the person dials it on the handset. */
  @Override
  public final String dial(PhoneNumber to) {
    return next();
  }
}
