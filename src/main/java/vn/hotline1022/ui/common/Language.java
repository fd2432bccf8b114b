package vn.hotline1022.ui.common;

import java.util.Locale;

/** The languages of the desk; Vietnamese is the first. */
public enum Language {
  VI("vi-VN"),
  EN("en-GB");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  public Locale locale() {
    return locale;
  }

  /** Suffix of the bundle files: {@code vi} or {@code en}. */
  public String suffix() {
    return locale.getLanguage();
  }
}
