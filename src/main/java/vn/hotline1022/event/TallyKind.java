package vn.hotline1022.event;

/** What is only counted at an event, without any person behind it. */
public enum TallyKind {
  /** Somebody was told something, and nothing more was needed. */
  INFORMED,
  /** Somebody came to a class. */
  PRESENT,
  /** Somebody in a class has an account now. */
  REGISTERED,
  /** Somebody in a class sent a first feedback on the spot. */
  FIRST_FEEDBACK
}
