package vn.hotline1022.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A request of somebody about their data, with the dates of the law.
 *
 * @param id UUIDv7
 * @param citizen whose data it is about, when they are known by name
 * @param who name or number by which the person was found, as typed; empty once erased
 * @param note what exactly they ask; empty once erased
 * @param takenBy staff code of who took it
 * @param closedAt when it was carried out and answered
 */
public record DataRequest(
    UUID id,
    RequestKind kind,
    Instant receivedAt,
    Optional<UUID> citizen,
    String who,
    String note,
    String takenBy,
    Optional<Instant> closedAt) {

  /** Working days within which a request is answered. */
  public static final int ANSWER_WORKDAYS = 2;

  /** Days within which an erasure, a restriction or a withdrawal is carried out. */
  public static final int DAYS = 15;

  /** Longest name or number. */
  public static final int WHO_MAX = 120;

  /** Longest note. */
  public static final int NOTE_MAX = 1_000;

  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  /** The last day for an answer. */
  public LocalDate answerBy(Workdays days) {
    return days.after(received(), ANSWER_WORKDAYS);
  }

  /** The last day for everything asked. */
  public LocalDate doneBy(Workdays days) {
    return kind.carriedOut() ? received().plusDays(DAYS) : answerBy(days);
  }

  private LocalDate received() {
    return receivedAt.atZone(HANOI).toLocalDate();
  }

  /** Whether it is still open after its last day. */
  public boolean overdue(Workdays days, LocalDate today) {
    return closedAt.isEmpty() && today.isAfter(doneBy(days));
  }
}
