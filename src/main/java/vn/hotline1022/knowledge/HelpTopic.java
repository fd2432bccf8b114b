package vn.hotline1022.knowledge;

import java.util.Locale;

/** What the help has a page about, in the order of its pages. */
public enum HelpTopic {
  SIGN_IN,
  DESK,
  CALLS,
  FEEDBACK,
  FOLLOW_UPS,
  FAULTS,
  GUIDES,
  ARTICLES,
  GUIDEBOOK,
  NOTICES,
  DIRECTORY,
  EVENTS,
  BOOTH,
  BOARD,
  WARD_MAP,
  QUALITY,
  ROSTER,
  DAILY,
  PRIVACY,
  HANDOVER,
  RECEIVER,
  LISTS,
  SETTINGS,
  PRACTICE,
  TROUBLE;

  /** The name of its file, without the ending. */
  public String page() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
