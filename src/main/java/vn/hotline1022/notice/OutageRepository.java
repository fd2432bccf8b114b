package vn.hotline1022.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where outages of the hotline are kept. Methods block; what {@link #write} returns from is
 * durable. All throw {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface OutageRepository {

  /** Keeps an outage as its author now says it was. */
  void write(Outage outage);

  /** The newest by when they began, at most so many; struck ones too. */
  List<Outage> newest(int limit);

  /** Those that touch a period, the oldest first, without struck ones: what measures leave out. */
  List<Outage> during(Instant from, Instant to);

  /** Every version of one outage, the oldest first. */
  List<Outage> history(UUID id);
}
