package vn.hotline1022.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the roster is kept. Methods block; what {@link #write} returns from is durable. All throw
 * {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface RosterRepository {

  /** Appends {@code roster.written} for each of these days, all of them or none. */
  void write(List<RosterDay> days);

  /** What is written of these days, both included, oldest first; days without anything are not. */
  List<RosterDay> between(LocalDate first, LocalDate last);
}
