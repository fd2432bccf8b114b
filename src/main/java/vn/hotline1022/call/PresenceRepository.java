package vn.hotline1022.call;

import java.time.Instant;
import java.util.List;

/**
 * Where presence is kept. Methods block and may be called from any thread but the FX thread; they
 * throw {@link vn.hotline1022.fault.FaultException}, and nothing is half-written then.
 */
public interface PresenceRepository {

  /**
   * Appends {@code presence.changed}. The interval that begins is open on this profile until the
   * next change ends it.
   */
  void change(PresenceChange change);

  /** Keeps a sign of life of an open interval; no record is written. */
  void alive(PresenceAlive alive);

  /** The intervals open on this profile, each with its last sign of life. */
  List<PresenceAlive> open();

  /**
   * The intervals of one person at any desk that touch this period, oldest first.
   *
   * @param to exclusive
   */
  List<PresenceSpan> spans(String person, Instant from, Instant to);
}
