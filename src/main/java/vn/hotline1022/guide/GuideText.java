package vn.hotline1022.guide;

import java.util.Locale;

/** A text in both languages of the desk. */
public record GuideText(Template vi, Template en) {

  /** The text in this language: Vietnamese, or else English. */
  public Template in(Locale locale) {
    return "vi".equals(locale.getLanguage()) ? vi : en;
  }
}
