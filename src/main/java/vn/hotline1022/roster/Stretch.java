package vn.hotline1022.roster;

import java.time.Instant;

/**
 * Time that somebody is planned for.
 *
 * @param to exclusive
 * @param in to be in service; or else on a planned break
 */
public record Stretch(Instant from, Instant to, boolean in) {

  public boolean covers(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
