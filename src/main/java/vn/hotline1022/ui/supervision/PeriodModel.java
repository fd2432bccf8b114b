package vn.hotline1022.ui.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Formats;

/**
 * Which period is looked at; one for all sides of supervision. Moves on by itself when a day or the
 * shift is over. On the FX thread.
 */
public final class PeriodModel {
  private final TimeSource time;
  private final Shift shift;
  private final ObjectProperty<Period.Kind> kind = new SimpleObjectProperty<>(Period.Kind.SHIFT);
  private final ReadOnlyObjectWrapper<Period> period = new ReadOnlyObjectWrapper<>();
  private Optional<Period> typed = Optional.empty();

  /**
   * @param shift the one that the person signed in for
   */
  public PeriodModel(TimeSource time, Shift shift) {
    this.time = time;
    this.shift = shift;
    kind.subscribe(_ -> tick());
  }

  /** What was chosen; {@code ANY} shows today until days were given. */
  public ObjectProperty<Period.Kind> kind() {
    return kind;
  }

  /** What is looked at; never null. */
  public ReadOnlyObjectProperty<Period> period() {
    return period.getReadOnlyProperty();
  }

  /** Days of one's own choice, both included; given the wrong way round they are turned. */
  public void between(LocalDate one, LocalDate other) {
    boolean turned = other.isBefore(one);
    typed = Optional.of(Period.between(turned ? other : one, turned ? one : other));
    kind.set(Period.Kind.ANY);
    tick();
  }

  /** Once a second: a new day or shift is another period. */
  public void tick() {
    period.set(now());
  }

  /** Whether it goes on, so that its figures still move. */
  public boolean isLive() {
    return period.get().contains(time.now());
  }

  private Period now() {
    ZonedDateTime here = time.now().atZone(Formats.ZONE);
    LocalDate today = here.toLocalDate();
    return switch (kind.get()) {
      case SHIFT -> Period.shift(begunOn(today, here.toLocalTime()), shift);
      case DAY -> Period.day(today);
      case WEEK -> Period.week(today);
      case MONTH -> Period.month(YearMonth.from(today));
      case ANY -> typed.orElseGet(() -> Period.between(today, today));
    };
  }

  /** A shift over midnight that still runs began the day before. */
  private LocalDate begunOn(LocalDate today, LocalTime now) {
    boolean overMidnight = !shift.hours().from().isBefore(shift.hours().to());
    return overMidnight && now.isBefore(shift.hours().to()) ? today.minusDays(1) : today;
  }
}
