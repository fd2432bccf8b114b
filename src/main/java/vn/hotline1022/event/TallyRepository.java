package vn.hotline1022.event;

import java.util.Map;
import java.util.UUID;

/**
 * Where counts of an event are kept. Methods block; what {@link #count} returns from is durable.
 * All throw {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface TallyRepository {

  /**
   * Adds to a count. Additions of several desks add up in any order; what this desk counted does
   * not fall below nothing: more than that is not taken back.
   *
   * @param by how many, less than 0 takes back
   * @param actor staff code
   */
  void count(UUID event, TallyKind kind, int by, String actor);

  /** What this desk counted at an event: only that can be taken back here. */
  Map<TallyKind, Integer> own(UUID event);

  /** Every count of an event, over all desks; what was never counted is 0. */
  Map<TallyKind, Integer> of(UUID event);
}
