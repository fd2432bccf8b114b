package vn.hotline1022.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is wrong with one file. */
final class ArticleFaults {
  /** More would not be read. */
  private static final int MOST = 20;

  private final String file;
  private final List<ArticleFault> found = new ArrayList<>();

  ArticleFaults(String file) {
    this.file = file;
  }

  void add(ArticleFault.Kind kind, int line, Object... about) {
    if (found.size() < MOST) {
      List<String> words = Arrays.stream(about).map(ArticleFaults::shortened).toList();
      found.add(new ArticleFault(kind, file, Math.max(1, line), words));
    }
  }

  /** A stranger's word does not fill the screen. */
  private static String shortened(Object word) {
    String text = String.valueOf(word);
    int end = Math.min(text.length(), 60);
    return text.length() == end ? text : text.substring(0, end) + "…";
  }

  List<ArticleFault> found() {
    return List.copyOf(found);
  }
}
