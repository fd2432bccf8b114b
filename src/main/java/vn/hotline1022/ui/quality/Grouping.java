package vn.hotline1022.ui.quality;

/** What items are put together by. */
enum Grouping {
  /** Who deals with them. */
  AGENCY,
  /** Main categories. */
  CATEGORY,
  KIND
}
