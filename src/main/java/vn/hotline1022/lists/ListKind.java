package vn.hotline1022.lists;

/** Which list an entry stands in. */
public enum ListKind {
  /** Why they called: groups, and reasons below a group. */
  REASON,
  /** How it ended; its group says when it is offered. */
  DISPOSITION,
  /** Why it ended so; its group is the disposition. */
  CAUSE,
  /** Why somebody is away from the desk. */
  BREAK,
  /** Whose network a telephone is on; asked about a fault. */
  CARRIER,
  /** How a telephone was on the Internet; asked about a fault. */
  NETWORK,
  /** What feedback is about: main categories, and those below one. */
  FEEDBACK_CATEGORY,
  /** Why a receiver refuses feedback; its group says where the ground comes from. */
  REFUSAL,
  /** Days off, from one day to another; deadlines in working days leave them out. */
  HOLIDAY,
  /** When offices are open on a working day, one span after the other; hours run by them. */
  OFFICE_HOURS,
  /** A shift of the day. */
  SHIFT,
  /** Where the app is got; its name is the link. Printed, never offered to be chosen. */
  LINK;

  /** Whether its entries go from one time of day to another. */
  public boolean isTimed() {
    return this == SHIFT || this == OFFICE_HOURS;
  }

  /** Whether its entries are groups and what stands below a group. */
  public boolean isTree() {
    return this == REASON || this == FEEDBACK_CATEGORY;
  }
}
