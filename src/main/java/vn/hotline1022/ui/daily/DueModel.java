package vn.hotline1022.ui.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Refresh;

/**
 * The daily data that are due this morning, those of yesterday: how long there is until ten, and
 * whether they were handed out. For all places where somebody works who hands them out. On the FX
 * thread.
 */
public final class DueModel {
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final CallTools tools;
  private final Refresh<Read> reading;
  private final ReadOnlyLongWrapper minutesLeft = new ReadOnlyLongWrapper();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<DailyIssue>> issued =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private LocalDate day;

  private record Read(LocalDate day, List<DailyIssue> issues) {}

  /**
   * @param issues what was handed out of a day and later ones, oldest first; blocks
   */
  DueModel(CallTools tools, Function<LocalDate, List<DailyIssue>> issues) {
    this.tools = tools;
    this.day = day(tools.time().now());
    this.reading =
        new Refresh<>(
            tools,
            EVERY,
            () -> {
              LocalDate of = day(tools.time().now());
              return new Read(of, issues.apply(of));
            },
            this::show,
            // Whoever opens the side is told there.
            _ -> {});
    minutesLeft.set(minutesLeft(day, tools.time().now()));
  }

  /** The day whose data are due at this moment. */
  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, Formats.ZONE).minusDays(1);
  }

  /** Whole minutes until ten o'clock of the morning after a day; below zero when it is past. */
  static long minutesLeft(LocalDate day, Instant now) {
    Instant ten = day.plusDays(1).atTime(TEN).atZone(Formats.ZONE).toInstant();
    return Math.floorDiv(Duration.between(now, ten).toSeconds() + 59, 60);
  }

  /** Until ten o'clock; below zero when it is past. */
  public ReadOnlyLongProperty minutesLeft() {
    return minutesLeft.getReadOnlyProperty();
  }

  /** How many days' data are due and not handed out: one or none. */
  public ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** What was handed out last of what is due. */
  public ReadOnlyObjectProperty<Optional<DailyIssue>> issued() {
    return issued.getReadOnlyProperty();
  }

  /** Reads whether they were handed out. */
  public void refresh() {
    reading.now();
  }

  /** Once a second. */
  public void tick() {
    LocalDate now = day(tools.time().now());
    if (!now.equals(day)) {
      day = now;
      issued.set(Optional.empty());
      waiting.set(0);
      refresh();
    } else {
      reading.tick();
    }
    minutesLeft.set(minutesLeft(day, tools.time().now()));
  }

  private void show(Read read) {
    if (read.day().equals(day)) {
      issued.set(
          read.issues().stream()
              .filter(issue -> issue.day().equals(day))
              .reduce((_, last) -> last));
      waiting.set(issued.get().isPresent() ? 0 : 1);
    }
  }
}
