package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.record.Records;

/** Lifelike events. */
public final class EventSamples {
  /** A Saturday morning in Hanoi, 11:12:40. */
  public static final Instant NOW = Instant.parse("2026-11-21T04:12:40Z");

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  public static final Volunteer PHUONG_ANH = new Volunteer("TNV01", "Nguyễn Phương Anh");
  public static final Volunteer QUANG_HUY = new Volunteer("TNV02", "Đỗ Quang Huy");
  public static final Volunteer TYPED = new Volunteer("", "Bùi Thị Hoà (Đoàn phường)");

  private EventSamples() {}

  public static UUID id(int seed) {
    return Records.id(new Random(seed));
  }

  /** The one of the mockup: today, in a house of culture. */
  public static Event vietHung() {
    return new Event(
        id(1),
        EventKind.SUPPORT_POINT,
        "Nhà văn hoá tổ dân phố số 5, P. Việt Hưng",
        "Ngõ 68 phố Đoàn Khuê",
        Optional.of("2025:00127"),
        "Đoàn phường Việt Hưng",
        List.of("Tổ công nghệ số cộng đồng số 5", "Chi đoàn Đại học Mở"),
        TODAY,
        LocalTime.of(8, 0),
        LocalTime.of(17, 0),
        List.of(PHUONG_ANH, QUANG_HUY, TYPED),
        Set.of(),
        false,
        NOW.minus(Duration.ofDays(2)),
        "TC01");
  }

  /** A class the day after tomorrow. */
  public static Event lesson() {
    return new Event(
        id(2),
        EventKind.CLASS,
        "Lớp dùng iHaNoi cho người cao tuổi",
        "",
        Optional.empty(),
        "Hội Người cao tuổi phường Láng",
        List.of(),
        TODAY.plusDays(2),
        LocalTime.of(14, 0),
        LocalTime.of(16, 30),
        List.of(),
        Set.of(),
        false,
        NOW.minus(Duration.ofHours(5)),
        "TC01");
  }

  /** A stay that is not over. */
  public static Attendance stay(int seed, Volunteer who, Instant from) {
    return Attendance.in(id(seed), vietHung().id(), who, from);
  }
}
