package vn.hotline1022.store;

import java.util.Optional;
import vn.hotline1022.event.AtWork;
import vn.hotline1022.event.AtWorkJson;
import vn.hotline1022.event.AtWorkSetting;

/** Which event this desk is at: a local setting, no record. */
final class EventAtWork implements AtWorkSetting {
  private static final String NAME = "at-event";

  private final LocalSettings settings;

  EventAtWork(LocalSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<AtWork> get() {
    return settings.get(NAME).flatMap(AtWorkJson::read);
  }

  @Override
  public void begin(AtWork work) {
    settings.put(NAME, AtWorkJson.write(work));
  }

  @Override
  public void end() {
    settings.remove(NAME);
  }
}
