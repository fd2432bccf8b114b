package vn.hotline1022.feedback;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.text.Sentences;

/**
 * Tells when several matters stand in one item, which receivers send back: the words say so
 * themselves, or different sentences tell of faults of different things.
 */
final class Matters {

  /** Joins a second matter to the first. */
  private static final Pattern AND_ANOTHER =
      words(
          "(một|1) việc (nữa|khác)|việc thứ (hai|2)|thứ hai là|vấn đề (thứ hai|khác|nữa)|ngoài"
              + " ra(,)? (còn|tôi còn|cũng)|tiện (đây|thể)(,)? (tôi |cho tôi )?(phản"
              + " ánh|hỏi|nói)|nhân (đây|tiện)(,)? (tôi |cho tôi )?(phản ánh|hỏi|nói)|đồng thời"
              + " phản ánh");

  private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*[2-9][.)/]\\s+\\p{L}");
  private static final Pattern LIST_BEGIN = Pattern.compile("(?m)^\\s*1[.)/]\\s+\\p{L}");

  /** Things that are seen to by different people. */
  private static final Map<String, Pattern> THINGS = things();

  private Matters() {}

  private static Map<String, Pattern> things() {
    Map<String, Pattern> things = new LinkedHashMap<>();
    things.put("rubbish", words("rác( thải)?|phế thải|xe thu gom"));
    things.put("lamp", words("đèn (đường|chiếu sáng|công cộng|ngõ)|mất điện|bóng đèn"));
    things.put("road", words("ổ gà|hố ga|nắp cống|mặt đường|đường (hỏng|lún|sụt|xuống cấp)"));
    things.put(
        "water", words("mất nước|nước (đục|bẩn|yếu|sạch)|vỡ ống|rò nước|ngập|cống (tắc|nghẹt)"));
    things.put(
        "pavement", words("(lấn )?chiếm vỉa hè|lấn chiếm|đỗ xe|để xe|bán hàng rong|họp chợ"));
    things.put("noise", words("tiếng ồn|ồn ào|karaoke|loa kéo|hát hò|khoan cắt"));
    things.put("tree", words("cây (đổ|gãy|mục|xanh|nghiêng)|cành cây"));
    things.put("building", words("xây dựng (trái phép|không phép)|xây trái phép|cơi nới"));
    things.put("dog", words("chó thả rông|chó không rọ mõm"));
    return things;
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
  }

  static boolean severalIn(FeedbackForm form) {
    String text =
        Normalizer.normalize(
                form.text(Field.TITLE) + ".\n" + form.text(Field.DESCRIPTION), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    boolean listed = LIST_BEGIN.matcher(text).find() && NUMBERED.matcher(text).find();
    return listed || AND_ANOTHER.matcher(text).find() || ofDifferentThings(text);
  }

  /** Three things at all, or two of them each in sentences of its own. */
  private static boolean ofDifferentThings(String text) {
    List<String> sentences = Sentences.of(text);
    Set<String> alone = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (String sentence : sentences) {
      List<String> here =
          THINGS.entrySet().stream()
              .filter(thing -> thing.getValue().matcher(sentence).find())
              .map(Map.Entry::getKey)
              .toList();
      all.addAll(here);
      if (here.size() == 1) {
        alone.add(here.getFirst());
      }
    }
    return all.size() >= 3 || alone.size() >= 2;
  }
}
