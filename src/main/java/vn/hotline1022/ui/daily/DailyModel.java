package vn.hotline1022.ui.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Refresh;

/**
 * The daily data of one day: which day, how it stands, what is said and handed out of it. On the FX
 * thread.
 */
public final class DailyModel {
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final DailyTools tools;
  private final AccountsModel accounts;
  private final DueModel due;
  private final DailyText text;
  private final DailyIssuing issuing;
  private final EarlierIssues earlier;
  private final Refresh<DailyState> reading;
  private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Optional<DailyState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyLongWrapper minutesLeft = new ReadOnlyLongWrapper();
  private Optional<Instant> readAt = Optional.empty();
  private boolean chosen;
  private boolean picking;

  public DailyModel(DailyTools tools) {
    this.tools = tools;
    this.accounts = new AccountsModel(tools, this::refresh);
    this.due = new DueModel(tools.calls(), day -> tools.office().get().since(day));
    DailyReading days = new DailyReading(tools);
    this.earlier = new EarlierIssues(tools.slow(), days::held, fault::set);
    this.reading =
        new Refresh<>(tools.calls(), EVERY, () -> days.of(day.get()), this::show, fault::set);
    day.set(yesterday());
    this.text = new DailyText(tools, day.get());
    this.issuing = new DailyIssuing(tools, text, state::get, this::issued);
    tick();
  }

  private LocalDate yesterday() {
    return DueModel.day(tools.calls().time().now());
  }

  public ReadOnlyObjectProperty<LocalDate> day() {
    return day;
  }

  /** Another day; none that has not begun. */
  public void turnTo(LocalDate other) {
    if (!other.isAfter(yesterday().plusDays(1))) {
      chosen = !other.equals(yesterday());
      day.set(other);
      state.set(Optional.empty());
      readAt = Optional.empty();
      text.turnTo(other);
      issuing.turn();
      accounts.leave();
      earlier.leave();
      refresh();
      tick();
    }
  }

  /** How the day stands; empty until it is read. */
  public ReadOnlyObjectProperty<Optional<DailyState>> state() {
    return state.getReadOnlyProperty();
  }

  /** How the issues of the days before stand, checked behind what is shown. */
  public EarlierIssues earlier() {
    return earlier;
  }

  /** When what is shown was read; now while nothing is. */
  public Instant readAt() {
    return readAt.orElseGet(() -> tools.calls().time().now());
  }

  /** Why the day could not be read; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Until ten o'clock of the morning after the day; below zero when it is past. */
  public ReadOnlyLongProperty minutesLeft() {
    return minutesLeft.getReadOnlyProperty();
  }

  public AccountsModel accounts() {
    return accounts;
  }

  /** What is due this morning, whichever day is shown. */
  public DueModel due() {
    return due;
  }

  public DailyText text() {
    return text;
  }

  public DailyIssuing issuing() {
    return issuing;
  }

  /** Brings to the front what something is about. */
  public void open(DailyTools.About about) {
    tools.open().accept(about);
  }

  /** Reads how the day stands, and has all the days before it checked anew. */
  public void refresh() {
    earlier.forget();
    reading.now();
  }

  private void issued() {
    refresh();
    due.refresh();
  }

  /** Once a second. A night shift is at its own day when it is over. */
  public void tick() {
    LocalDate over = yesterday();
    if (day.get().isBefore(over) && !chosen && isIdle()) {
      turnTo(over);
    }
    minutesLeft.set(DueModel.minutesLeft(day.get(), tools.calls().time().now()));
  }

  /** Once a second while it is in front. */
  public void tickInFront() {
    reading.tick();
  }

  /** Nothing of the day that is shown is under way. */
  private boolean isIdle() {
    return !issuing.busy().get() && !picking && accounts.looked().get().isEmpty();
  }

  private void show(DailyState now) {
    if (!now.ready().day().equals(day.get())) {
      return;
    }
    boolean first = state.get().isEmpty();
    fault.set(null);
    readAt = Optional.of(tools.calls().time().now());
    state.set(Optional.of(now));
    if (first) {
      issuing.show(now);
      text.show(now);
    }
    earlier.follow(now.earlier().issues(), now.earlier().counted());
  }

  /** Runs while somebody chooses a file for the day: until they have, no other is turned to. */
  public <T> T choosing(Supplier<T> choice) {
    picking = true;
    try {
      return choice.get();
    } finally {
      picking = false;
    }
  }
}
