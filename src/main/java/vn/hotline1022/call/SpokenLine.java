package vn.hotline1022.call;

import java.util.Locale;

/**
 * Something ready to be read to the caller, with the marks of {@link vn.hotline1022.text.Addressed}
 * where they are addressed.
 *
 * @param code of the table
 * @param nameVi what it is for, for example "Lời chào"
 */
public record SpokenLine(String code, String nameVi, String nameEn, String vi, String en) {

  /** What it is for. */
  public String name(Locale locale) {
    return isVietnamese(locale) ? nameVi : nameEn;
  }

  /** What is read. */
  public String text(Locale locale) {
    return isVietnamese(locale) ? vi : en;
  }

  private static boolean isVietnamese(Locale locale) {
    return "vi".equals(locale.getLanguage());
  }
}
