package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps who was there must do. */
public abstract class AttendanceRepositoryContract {
  private static final Instant EIGHT = EventSamples.NOW.minus(Duration.ofHours(3));
  private AttendanceRepository stays;

  protected abstract AttendanceRepository create();

  @BeforeEach
  void open() {
    stays = create();
  }

  @Test
  void whoComesAndGoesIsKeptByWhenTheyCame() {
    Attendance first = EventSamples.stay(1, EventSamples.PHUONG_ANH, EIGHT);
    Attendance second = EventSamples.stay(2, EventSamples.TYPED, EIGHT.minusSeconds(60));
    stays.checkIn(first, "TNV01");
    stays.checkIn(second, "TNV01");
    stays.checkOut(first.id(), EventSamples.NOW, "TNV01");
    assertThat(stays.of(first.event())).containsExactly(second, first.out(EventSamples.NOW));
    assertThat(stays.of(EventSamples.id(99))).isEmpty();
  }

  @Test
  void whoIsCheckedOutTwiceLeftTheFirstTime() {
    Attendance stay = EventSamples.stay(1, EventSamples.PHUONG_ANH, EIGHT);
    stays.checkIn(stay, "TNV01");
    stays.checkOut(stay.id(), EventSamples.NOW, "TNV01");
    stays.checkOut(stay.id(), EventSamples.NOW.plusSeconds(600), "TNV02");
    assertThat(stays.of(stay.event())).containsExactly(stay.out(EventSamples.NOW));
  }

  @Test
  void whatIsPutRightStandsWithItsReason() {
    Attendance stay = EventSamples.stay(1, EventSamples.QUANG_HUY, EIGHT);
    stays.checkIn(stay, "TNV01");
    Attendance.Correction forgot =
        new Attendance.Correction(
            EIGHT.minusSeconds(1800), Optional.of(EventSamples.NOW), false, "Quên ghi giờ về");
    stays.correct(stay.id(), forgot, "TC01");
    stays.checkOut(stay.id(), EventSamples.NOW.plusSeconds(60), "TNV01");
    assertThat(stays.of(stay.event())).containsExactly(stay.corrected(forgot));
  }
}
