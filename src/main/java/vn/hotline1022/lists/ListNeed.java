package vn.hotline1022.lists;

/** What a rule of the program needs an entry for, so that it can be renamed but not retired. */
public enum ListNeed {
  /** A key of the desk chooses it. */
  KEY,
  /** A promise to call back chooses it. */
  PROMISE,
  /** A fault handed to the technicians chooses it. */
  FAULT,
  /** The figures count by it. */
  FIGURES,
  /** It asks for its cause. */
  CAUSE
}
