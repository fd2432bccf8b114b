package vn.hotline1022.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.hotline1022.text.PhoneNumber;

/** Lifelike calls for tests, the same for the same seed. */
public final class CallSamples {
  private static final List<String> PEOPLE =
      List.of(
          "Nguyễn Thị Hường",
          "Đặng Đình Đức",
          "Trần Quỳnh Như",
          "Lê Hoà Bình",
          "Phùng Khắc Khoan",
          "Vũ Thuỳ Dương");
  private static final List<String> WARDS =
      List.of("phường Đống Đa", "xã Minh Châu", "phường Hoàn Kiếm", "xã Quang Minh");
  private static final List<String> REASONS =
      List.of("INSTALL.ANDROID", "ACCOUNT.OTP_MISSING", "VNEID.NFC", "FEEDBACK.FIELD");
  private static final List<String> DISPOSITIONS =
      List.of("RESOLVED", "INFORMED", "CALLBACK", "DROPPED");

  private CallSamples() {}

  /** A call that has just been answered. */
  public static Call talking(Random random, UUID id, String operator, Instant at) {
    return new Call(
        id,
        pick(random, List.of(Direction.values())),
        operator,
        at,
        CallState.TALKING,
        phone(random),
        List.of(new TimelineEntry(TimelineEntry.Kind.ANSWERED, at, 0)),
        List.of(),
        Optional.empty(),
        "");
  }

  /** The same call some minutes later, saved with notes that name the citizen. */
  public static Call saved(Random random, Call begun) {
    List<TimelineEntry> timeline = new ArrayList<>(begun.timeline());
    long offset = 0;
    for (TimelineEntry.Kind kind :
        List.of(
            TimelineEntry.Kind.HELD,
            TimelineEntry.Kind.RESUMED,
            TimelineEntry.Kind.ENDED,
            TimelineEntry.Kind.SAVED)) {
      offset += random.nextInt(90_000);
      timeline.add(new TimelineEntry(kind, begun.startedAt().plusMillis(offset), offset));
    }
    return begun
        .with(CallState.SAVED, timeline)
        .withReasons(List.of(pick(random, REASONS)))
        .withDisposition(Optional.of(pick(random, DISPOSITIONS)))
        .withNotes(
            "Bác "
                + pick(random, PEOPLE)
                + ", "
                + pick(random, WARDS)
                + ", không nhận được mã; hẹn gọi lại số "
                + begun.phone().key());
  }

  /** A mobile number. */
  public static PhoneNumber phone(Random random) {
    return new PhoneNumber(
        String.format("09%08d", random.nextInt(100_000_000)), PhoneNumber.Kind.MOBILE);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
