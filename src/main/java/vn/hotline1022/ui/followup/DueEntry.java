package vn.hotline1022.ui.followup;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.Formats;

/** When to call: a day and a time as typed, or chosen in one key, and what they mean. */
public final class DueEntry {
  private final TimeSource time;
  private final Runnable changed;
  private final StringProperty day = new SimpleStringProperty("");
  private final StringProperty clock = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<DueTime.Reading> reading;
  private boolean showing;

  /**
   * @param changed runs when something was typed or chosen
   */
  public DueEntry(TimeSource time, Runnable changed) {
    this.time = time;
    this.changed = changed;
    this.reading = new ReadOnlyObjectWrapper<>(read(time.now()));
    day.addListener((_, _, _) -> typed());
    clock.addListener((_, _, _) -> typed());
  }

  public StringProperty day() {
    return day;
  }

  public StringProperty clock() {
    return clock;
  }

  /** What is typed means, as of the last key. */
  public ReadOnlyObjectProperty<DueTime.Reading> reading() {
    return reading.getReadOnlyProperty();
  }

  /** The moment, when it can be used now. */
  public Optional<Instant> at() {
    return read(time.now()).at();
  }

  public void choose(QuickTime quick) {
    Instant at = quick.at(time.now());
    show(Formats.date(at), Formats.time(at));
    changed.run();
  }

  /** The moment now. */
  public Instant now() {
    return time.now();
  }

  /** Shows what was kept; that is not typing. */
  public void show(String newDay, String newClock) {
    showing = true;
    day.set(newDay);
    clock.set(newClock);
    showing = false;
    look();
  }

  private void typed() {
    if (!showing) {
      look();
      changed.run();
    }
  }

  private void look() {
    reading.set(read(time.now()));
  }

  private DueTime.Reading read(Instant now) {
    return DueTime.read(day.get(), clock.get(), now);
  }
}
