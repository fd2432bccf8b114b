package vn.hotline1022.ui.notice;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.Moments;
import vn.hotline1022.ui.common.DraftedForm;

/** From when until when, as typed; empty at the end while that is not known. */
public final class SpanEntry {
  private final TimeSource time;
  private final StringProperty from;
  private final StringProperty until;

  SpanEntry(DraftedForm form, TimeSource time) {
    this.time = time;
    this.from = form.plain("from");
    this.until = form.plain("until");
  }

  public StringProperty from() {
    return from;
  }

  public StringProperty until() {
    return until;
  }

  /** From now on. */
  void begin() {
    show(time.now(), Optional.empty());
  }

  void show(Instant start, Optional<Instant> end) {
    from.set(Formats.dateTime(start));
    until.set(end.map(Formats::dateTime).orElse(""));
  }

  Optional<Instant> start() {
    return Moments.parse(from.get(), time.now());
  }

  Optional<Instant> end() {
    return Moments.parse(until.get(), time.now());
  }

  /** Whether what is typed for the end is none, or lies before the beginning. */
  boolean endsWrong() {
    Optional<Instant> end = end();
    boolean none = end.isEmpty() && !until.get().isBlank();
    return none || end.filter(moment -> moment.isBefore(start().orElse(moment))).isPresent();
  }
}
