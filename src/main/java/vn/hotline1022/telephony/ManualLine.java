package vn.hotline1022.telephony;

import java.util.function.Consumer;

/** The handset of the hotline, which never speaks by itself. Thread-safe. */
public final class ManualLine extends Handset {
  public ManualLine() {
    super("manual");
  }

  /** There will never be an event: what rings here is heard by the person alone. */
  @Override
  public void listen(Consumer<LineEvent> listener) {}
}
