package vn.hotline1022.event;

/** Why somebody's help was broken off, in the order of the screen. */
public enum StopCause {
  /** They had to go. */
  LEFT,
  /** They do not want to go on. */
  NO_WISH,
  BATTERY,
  NO_INTERNET,
  /** The system did not answer. */
  SYSTEM_DOWN,
  /** They went on at another table. */
  OTHER_DESK,
  OTHER
}
