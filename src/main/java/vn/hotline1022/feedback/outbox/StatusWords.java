package vn.hotline1022.feedback.outbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hotline1022.text.SearchKey;

/**
 * What the notes of a status say, in whole phrases: the ground of a refusal is told to the citizen,
 * so a word that only occurs in them says nothing, nor does one that is denied.
 *
 * @param words the folded words of the notes, in order
 */
record StatusWords(List<String> words) {
  private static final String OTHER_GROUND = "OUT_OF_SCOPE";

  private static final List<List<String>> REFUSED =
      phrases(
          "từ chối",
          "không tiếp nhận",
          "không được tiếp nhận",
          "không thuộc thẩm quyền",
          "không đủ điều kiện",
          "rejected",
          "refused",
          "declined",
          "not accepted");

  private static final List<List<String>> IN_PROGRESS =
      phrases("đang xử lý", "đang giải quyết", "đang thực hiện", "in progress", "in process");

  private static final List<List<String>> RECEIVED =
      phrases("tiếp nhận", "đã nhận", "received", "accepted", "acknowledged");

  /** Before a phrase: it is not so, or not yet; and "tập trung" is no "trùng". */
  private static final Set<String> DENYING =
      Set.of("khong", "chua", "cho", "se", "not", "never", "will", "pending", "tap");

  /** They may stand between what denies and what is denied. */
  private static final Set<String> BETWEEN =
      Set.of("duoc", "bi", "he", "phai", "been", "yet", "be");

  private static final List<Ground> GROUNDS = grounds();

  /** A ground of the list and the phrases that mean it. */
  private record Ground(String code, List<List<String>> phrases) {}

  static StatusWords of(String notes) {
    return new StatusWords(SearchKey.words(notes));
  }

  private static List<List<String>> phrases(String... phrases) {
    return Stream.of(phrases).map(SearchKey::words).toList();
  }

  /** Whose it is comes first: it is said beside other words, and decides. */
  private static List<Ground> grounds() {
    return List.of(
        new Ground(
            OTHER_GROUND,
            phrases(
                "không thuộc thẩm quyền",
                "ngoài thẩm quyền",
                "không thuộc phạm vi",
                "ngoài phạm vi",
                "không thuộc địa bàn",
                "không thuộc lĩnh vực",
                "out of scope",
                "outside our jurisdiction")),
        new Ground(
            "DUPLICATE",
            phrases(
                "trùng lặp",
                "trùng với",
                "bị trùng",
                "trùng phản ánh",
                "trùng nội dung",
                "trùng kiến nghị",
                "duplicate",
                "duplicated",
                "duplicates")),
        new Ground("COMPLAINT", ofLaw("khiếu nại")),
        new Ground("DENUNCIATION", ofLaw("tố cáo")),
        new Ground(
            "PLACE_UNCLEAR",
            unclear("địa điểm", "địa điểm phản ánh", "vị trí", "địa chỉ", "location", "address")),
        new Ground("TIME_UNCLEAR", unclear("thời gian", "thời điểm", "time", "date")),
        new Ground(
            "CONTENT_UNCLEAR",
            unclear(
                "nội dung", "nội dung phản ánh", "nội dung kiến nghị", "content", "description")),
        new Ground(
            "IDENTITY_MISSING",
            unclear("người phản ánh", "thông tin người phản ánh", "danh tính", "họ tên")));
  }

  private static List<List<String>> unclear(String... things) {
    return Stream.of(things)
        .flatMap(
            it ->
                Stream.of(
                    "không rõ " + it,
                    "chưa rõ " + it,
                    "không nêu rõ " + it,
                    "chưa nêu rõ " + it,
                    "không ghi rõ " + it,
                    "thiếu " + it,
                    "không xác định " + it,
                    "không xác định được " + it,
                    "chưa xác định được " + it,
                    it + " không rõ",
                    it + " chưa rõ",
                    it + " không cụ thể",
                    it + " chưa cụ thể",
                    it + " không đầy đủ",
                    it + " chưa đầy đủ",
                    "unclear " + it,
                    "missing " + it,
                    it + " unclear",
                    it + " missing",
                    it + " is unclear",
                    it + " is missing",
                    it + " is not clear"))
        .map(SearchKey::words)
        .toList();
  }

  /** Not what everybody may do who is not content with the answer. */
  private static List<List<String>> ofLaw(String matter) {
    return Stream.of(
            "là", "mang tính", "mang tính chất", "có tính chất", "nội dung", "thuộc", "đơn")
        .map(before -> SearchKey.words(before + " " + matter))
        .toList();
  }

  boolean refused() {
    return says(REFUSED);
  }

  boolean received() {
    return says(RECEIVED);
  }

  boolean inProgress() {
    return says(IN_PROGRESS);
  }

  /** The code of the ground of a refusal. */
  String ground() {
    return GROUNDS.stream()
        .filter(ground -> says(ground.phrases()))
        .map(Ground::code)
        .findFirst()
        .orElse(OTHER_GROUND);
  }

  private boolean says(List<List<String>> phrases) {
    return phrases.stream().anyMatch(this::saysOne);
  }

  private boolean saysOne(List<String> phrase) {
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      if (words.subList(at, at + phrase.size()).equals(phrase) && !isDenied(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(int at) {
    int before = at - 1;
    while (before >= 0 && BETWEEN.contains(words.get(before))) {
      before--;
    }
    return before >= 0 && DENYING.contains(words.get(before));
  }
}
