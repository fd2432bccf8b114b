package vn.hotline1022.lists;

/** Why an entry cannot be kept as it was typed, or not be retired. */
public enum ListProblem {
  /** A name is missing in Vietnamese. */
  VI_MISSING,
  /** A name is missing in English. */
  EN_MISSING,
  /** A name is longer than {@link ListRules#TYPED_MAX}. */
  TOO_LONG,
  /** A name has characters that nobody sees, or none that anybody could read. */
  UNREADABLE,
  /** A name holds what looks like a secret or somebody's number. */
  SECRET,
  /** Another entry of the list has this Vietnamese name. */
  VI_TAKEN,
  /** Another entry of the list has this English name. */
  EN_TAKEN,
  /** A code is capital letters, digits and low lines. */
  CODE_SHAPE,
  /** Another entry has this code, perhaps a retired one. */
  CODE_TAKEN,
  /** The group it should stand below is not there. */
  GROUP_MISSING,
  /** A shift begins and ends at times of day that differ. */
  HOURS,
  /** A holiday begins on one day and ends on it or soon after. */
  DAYS,
  /** The list is longer than anybody can choose from. */
  FULL,
  /** A rule of the program needs it. */
  NEEDED,
  /** It is the last of its list. */
  LAST
}
