package vn.hotline1022.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.citizen.CitizenSamples;

class DataRequestTest {
  private final Workdays days = HolidaysCsv.standard();

  @Test
  void anAnswerIsDueAfterTwoWorkingDays() {
    // A Thursday; the weekend lies between.
    DataRequest request = request(RequestKind.ACCESS, "2026-11-19T03:00:00Z");
    assertThat(request.answerBy(days)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(request.doneBy(days)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(request.overdue(days, LocalDate.of(2026, 11, 23))).isFalse();
    assertThat(request.overdue(days, LocalDate.of(2026, 11, 24))).isTrue();
  }

  @Test
  void anErasureIsCarriedOutWithinFifteenDays() {
    DataRequest request = request(RequestKind.ERASE, "2026-11-19T03:00:00Z");
    assertThat(request.answerBy(days)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(request.doneBy(days)).isEqualTo(LocalDate.of(2026, 12, 4));
  }

  @Test
  void publicHolidaysAreNoWorkingDays() {
    // The evening in London is the next day in Hanoi; 30 April and 1 May are off, then a weekend.
    DataRequest request = request(RequestKind.CORRECT, "2026-04-28T18:00:00Z");
    assertThat(request.answerBy(days)).isEqualTo(LocalDate.of(2026, 5, 5));
    assertThat(days.works(LocalDate.of(2026, 2, 17))).isFalse();
    assertThat(days.works(LocalDate.of(2026, 2, 18))).isFalse();
    assertThat(days.works(LocalDate.of(2026, 2, 24))).isTrue();
  }

  private static DataRequest request(RequestKind kind, String at) {
    return new DataRequest(
        CitizenSamples.id(1),
        kind,
        Instant.parse(at),
        Optional.empty(),
        "Bác Minh",
        "",
        "TC-01",
        Optional.empty());
  }
}
