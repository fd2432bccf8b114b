package vn.hotline1022.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * Where it is kept what exchanges counted. Methods block; what {@link #write} returns from is
 * durable. All throw {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface ExchangeRepository {

  /** Appends {@code exchange.counted} for each of these days, all of them or none. */
  void write(List<ExchangeDay> days);

  /** What stands of these days, both included; by day, then by exchange. */
  List<ExchangeDay> between(LocalDate first, LocalDate last);
}
