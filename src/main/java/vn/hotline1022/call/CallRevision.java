package vn.hotline1022.call;

import java.time.Instant;

/**
 * A call as it stood after it was saved, or amended.
 *
 * @param actor staff code of who saved or amended it
 * @param at when
 * @param seen how many revisions that person had seen; fewer than stand before this one when two
 *     people amended without knowing of each other
 */
public record CallRevision(Call call, String actor, Instant at, long seen) {

  /** The same of a call of which no more may be shown. */
  public CallRevision restricted() {
    return new CallRevision(call.restricted(), actor, at, seen);
  }
}
