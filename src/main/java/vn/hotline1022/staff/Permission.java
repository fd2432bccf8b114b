package vn.hotline1022.staff;

/**
 * What not everybody may do. Who may what stands in {@link Role}, in one table; screens leave out
 * what their person may not do, and whatever does it asks once more.
 */
public enum Permission {
  /**
   * Take, write down and save calls; promise to call back; hand over to the technicians; write
   * feedback and tell its result.
   */
  TAKE_CALLS,
  /** Correct a call of one's own that is saved. */
  AMEND_OWN_CALLS,
  /** Correct anybody's call. */
  AMEND_ANY_CALL,
  /** Write calls into a file that leaves the program. */
  EXPORT_CALLS,
  /** See a number in full where it is not being called. */
  SEE_WHOLE_NUMBERS,
  /** See who asks the shift leader for help, and say that one comes. */
  ANSWER_HELP,
  /** Write and withdraw notices for the shift. */
  WRITE_NOTICES,
  /** Write down that the hotline itself was out. */
  LOG_OUTAGES,
  /** Change and import the directory. */
  EDIT_DIRECTORY,
  /** Work on escalations: state, answer, group, batch. */
  HANDLE_ESCALATIONS,
  /** File feedback, and enter what its receiver did. */
  HANDLE_FEEDBACK,
  /** Find, hand out, restrict and erase what is kept of a citizen. */
  HANDLE_DATA_REQUESTS,
  /** Read who looked at or exported what. */
  READ_PRIVACY_LOG,
  /** Add, change and remove people here, set passphrases, give a new recovery key. */
  MANAGE_PEOPLE,
  /** Change shifts and the lists of reasons, results and the rest. */
  EDIT_LISTS,
  /** See what came of the guides, which of their steps nobody tried, and which files are broken. */
  REVIEW_GUIDES,
  /**
   * Plan events: write, correct and call off any. Everybody who takes calls works at them, and
   * writes today's where none was planned.
   */
  PLAN_EVENTS,
  /** Hand out figures of everybody, the daily data above all. */
  MAKE_REPORTS
}
