package vn.hotline1022.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hotline1022.text.SearchKey;

/** The words of an address that tell of the street; lanes and houses are {@link Lane}s. */
final class PlaceWords {

  /** Alone they say nothing of what two items have in common. */
  private static final Set<String> SMALL =
      Set.of(
          "pho", "duong", "phuong", "xa", "quan", "huyen", "so", "nha", "o", "tai", "va", "cua",
          "cho", "co", "bi", "khong", "rat", "nhieu", "da", "dang", "gan", "dau", "cuoi", "tren",
          "trong", "truoc", "sau", "ngo", "ngach", "hem", "kiet", "to", "la", "lam", "gay", "nguoi",
          "dan", "tu", "den", "vao", "ra", "len", "canh", "doi", "dien", "khu", "doan");

  /** A number behind one of these is a name: đường 70, quốc lộ 32. */
  private static final Set<String> NAMED_BY_NUMBER = Set.of("pho", "duong", "lo", "khu", "cau");

  private PlaceWords() {}

  static boolean isSmall(String folded) {
    return SMALL.contains(folded);
  }

  /** Those of a folded address. */
  static List<String> of(String folded) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (String word : SearchKey.words(folded)) {
      boolean number = Character.isDigit(word.charAt(0));
      boolean tells = number ? NAMED_BY_NUMBER.contains(before) : !isSmall(word);
      if (tells) {
        words.add(word);
      }
      before = word;
    }
    return words;
  }
}
