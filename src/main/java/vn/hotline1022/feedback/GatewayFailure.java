package vn.hotline1022.feedback;

import java.time.Duration;
import java.util.Optional;

/** Why a receiver did not do what was asked; carries no key and no address. */
public sealed interface GatewayFailure {

  /**
   * The receiver refuses this one report; others may pass.
   *
   * @param code the receiver's own, or that of the protocol
   * @param words the receiver's, as plain text; may be empty
   */
  record Refused(String code, String words) implements GatewayFailure {}

  /** Nothing will pass until somebody changes the settings. */
  record Fatal(Cause cause, String words) implements GatewayFailure {}

  /** What is wrong for good. */
  enum Cause {
    /** There is no address, or one of a kind that is not used: it must be https. */
    ADDRESS,
    /** The receiver does not take the key. */
    KEY,
    /** The certificate is not that of the address, or of nobody who is trusted. */
    CERTIFICATE,
    /** The receiver sends elsewhere; nobody follows with the key and with people's data. */
    MOVED,
    /** Nothing of the standard answers at the address. */
    NOT_THERE
  }

  /** It was surely not taken, and may be tried again. */
  record Later(Why why, Optional<Duration> retryAfter) implements GatewayFailure {}

  /** Nobody knows whether it was taken: it is looked up before it is handed in again. */
  record Lost(Why why, Optional<Duration> retryAfter) implements GatewayFailure {}

  /** What happened on the way. */
  enum Why {
    UNREACHABLE,
    TOO_SLOW,
    CUT_OFF,
    BUSY,
    SERVER_ERROR,
    UNREADABLE
  }
}
