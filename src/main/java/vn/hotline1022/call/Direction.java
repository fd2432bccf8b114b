package vn.hotline1022.call;

/** How a contact came about. */
public enum Direction {
  INBOUND,
  OUTBOUND,
  /** In person, at an event. */
  WALK_IN,
  /** A text message, Zalo or e-mail. */
  MESSAGE
}
