package vn.hotline1022.knowledge;

import java.util.List;

/** What stands before the article of a Vietnamese file, for both languages. */
record FrontMatter(List<String> reasons, List<String> guides, Language vi, Language en, int lines) {

  /** The part of one language. */
  record Language(String title, List<String> words) {}
}
