package vn.hotline1022.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where it is kept who was at an event. Methods block; what they return from is durable. All throw
 * {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface AttendanceRepository {

  /**
   * Keeps that somebody came.
   *
   * @param stay a new one, still open
   * @param actor staff code of who writes it down
   */
  void checkIn(Attendance stay, String actor);

  /** Keeps that they left; of several such the first stands. */
  void checkOut(UUID stay, Instant at, String actor);

  /** Puts a stay right; what was said of it before stands in the history. */
  void correct(UUID stay, Attendance.Correction correction, String actor);

  /** All stays of an event by when they began; struck ones too. */
  List<Attendance> of(UUID event);
}
