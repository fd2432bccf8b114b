package vn.hotline1022.store;

import java.util.Optional;
import vn.hotline1022.event.WaitingLine;
import vn.hotline1022.event.WaitingLineJson;
import vn.hotline1022.event.WaitingSetting;

/** The numbers this desk gave to people who wait: a local setting, no record. */
final class EventWaiting implements WaitingSetting {
  private static final String NAME = "at-event.waiting";

  private final LocalSettings settings;

  EventWaiting(LocalSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<WaitingLine> get() {
    return settings.get(NAME).flatMap(WaitingLineJson::read);
  }

  @Override
  public void keep(WaitingLine line) {
    settings.put(NAME, WaitingLineJson.write(line));
  }
}
