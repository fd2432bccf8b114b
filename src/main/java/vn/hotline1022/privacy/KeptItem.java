package vn.hotline1022.privacy;

import java.time.Instant;
import java.util.List;
import vn.hotline1022.record.Erasure;

/**
 * One thing that is kept of somebody: a call, a promise, themselves.
 *
 * @param target what an erasure erases
 * @param at when it was last written to
 * @param records everything said in it, oldest first
 */
public record KeptItem(Erasure.Target target, Instant at, List<Said> records) {

  public KeptItem {
    records = List.copyOf(records);
  }

  /**
   * One record of it.
   *
   * @param body JSON
   * @param personal JSON; empty once erased
   */
  public record Said(String type, Instant at, String actor, String body, String personal) {}
}
