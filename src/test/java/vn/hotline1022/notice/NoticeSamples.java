package vn.hotline1022.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.record.Records;

/** Lifelike notices and outages. */
public final class NoticeSamples {
  /** A Saturday morning in Hanoi, 09:37. */
  public static final Instant NOW = Instant.parse("2026-11-21T02:37:00Z");

  private NoticeSamples() {}

  public static UUID id(int seed) {
    return Records.id(new Random(seed));
  }

  /** Photos are slow: broken since this morning. */
  public static Notice slowPhotos() {
    return new Notice(
        id(1),
        Notice.Kind.BROKEN,
        "Gửi ảnh trong phản ánh đang chậm",
        "Hướng dẫn công dân gửi không kèm ảnh, bổ sung sau. Đầu mối kỹ thuật đang xử lý.",
        NOW.minus(Duration.ofMinutes(87)),
        Optional.empty(),
        false,
        "TC01",
        NOW.minus(Duration.ofMinutes(85)),
        Set.of());
  }

  /** A new script is in use, until the end of the month. */
  public static Notice newScript() {
    return new Notice(
        id(2),
        Notice.Kind.CHANGED,
        "Kịch bản cài đặt Android bản 3.4 đã áp dụng",
        "Thêm nhánh “Không có CH Play” cho máy Huawei.",
        NOW.minus(Duration.ofHours(20)),
        Optional.of(NOW.plus(Duration.ofDays(9))),
        false,
        "TC01",
        NOW.minus(Duration.ofHours(20)),
        Set.of());
  }

  /** Planned for tonight. */
  public static Notice maintenance() {
    return new Notice(
        id(3),
        Notice.Kind.NOTE,
        "Bảo trì VNeID đêm nay 23:00–01:00",
        "",
        NOW.plus(Duration.ofHours(13)),
        Optional.of(NOW.plus(Duration.ofHours(16))),
        false,
        "TC02",
        NOW.minus(Duration.ofHours(1)),
        Set.of());
  }

  public static List<Notice> all() {
    return List.of(slowPhotos(), newScript(), maintenance());
  }

  /** The trunk was cut for 40 minutes. */
  public static Outage cutTrunk() {
    return new Outage(
        id(11),
        NOW.minus(Duration.ofHours(26)),
        Optional.of(NOW.minus(Duration.ofMinutes(26 * 60 - 40))),
        Outage.Effect.NO_CALLS,
        "Nhà mạng đứt cáp đoạn Láng Hạ, báo lúc 07:50",
        false,
        "TC01",
        NOW.minus(Duration.ofHours(25)));
  }

  /** Voices break off since ten minutes. */
  public static Outage badLine() {
    return new Outage(
        id(12),
        NOW.minus(Duration.ofMinutes(10)),
        Optional.empty(),
        Outage.Effect.BAD_LINE,
        "",
        false,
        "KT03",
        NOW.minus(Duration.ofMinutes(8)));
  }
}
