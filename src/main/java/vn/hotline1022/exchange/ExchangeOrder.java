package vn.hotline1022.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be made of a report.
 *
 * @param exchange what people call the exchange
 * @param queue only this queue or extension; everything where empty
 * @param within who was answered or hung up so soon was in time
 * @param now when it is taken in
 * @param by staff code
 */
public record ExchangeOrder(
    String exchange, Optional<String> queue, Duration within, Instant now, String by) {

  /** What an exchange is called where there is only one. */
  public static final String USUAL = "PBX";
}
