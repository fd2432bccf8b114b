package vn.hotline1022.call;

/** What still keeps a call from being saved. Worded for people on the desk, all of them at once. */
public enum Problem {
  /** An outgoing call still rings at the other end. */
  STILL_RINGING,
  /** Somebody waits on hold; saving would cut them off. */
  CITIZEN_ON_HOLD,
  /** An outgoing call without the number that was dialled. */
  NUMBER_MISSING,
  /** The number's field holds what may never be kept, for example an identity number. */
  SECRET_IN_NUMBER,
  /** Why they called is not said, and the call was no silent, prank or unanswered one. */
  REASON_MISSING,
  /** How it ended is not said. */
  DISPOSITION_MISSING,
  /** The way it ended asks for its cause, which is not said. */
  CAUSE_MISSING,
  /** The notes hold an OTP, a password or an identity number: to be taken out by the person. */
  SECRET_IN_NOTES,
  /** A call-back is being promised, but not when or to which number. */
  PROMISE_UNFINISHED,
  /** The call keeps a promise, and whether somebody was reached is not said. */
  PROMISE_OUTCOME_MISSING,
  /** Nobody was reached, and when to call again is not said. */
  PROMISE_AGAIN_MISSING,
  /** A fault is being handed to the technicians, but not what happened. */
  ESCALATION_UNFINISHED
}
