package vn.hotline1022.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.record.Records;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;

class DueGroupTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00, 2026-11-23T08:59, OVERDUE",
    "2026-11-23T09:00, 2026-11-23T23:59, TODAY",
    "2026-11-23T09:00, 2026-11-24T09:00, LATER",
    // A night shift that promises to call in a quarter of an hour.
    "2026-11-23T23:50, 2026-11-24T00:05, TODAY",
    "2026-11-23T23:50, 2026-11-24T01:49, TODAY",
    "2026-11-23T23:50, 2026-11-24T01:50, LATER",
    "2026-11-23T21:00, 2026-11-24T00:05, LATER",
  })
  void whatFallsDueTodayOrSoonIsBeforeWhoeverIsOnDuty(
      LocalDateTime now, LocalDateTime due, DueGroup group) {
    FollowUp promise =
        FollowUp.promised(
            Records.id(new Random(7)),
            Optional.empty(),
            "DTV-07",
            now.minusHours(1).atZone(Formats.ZONE).toInstant(),
            due.atZone(Formats.ZONE).toInstant(),
            new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
            "Bà Lưu, ngõ 42 Đường Láng: gọi lại khi có mã xác thực",
            "4821");
    assertThat(DueGroup.of(promise, now.atZone(Formats.ZONE).toInstant())).isEqualTo(group);
  }
}
