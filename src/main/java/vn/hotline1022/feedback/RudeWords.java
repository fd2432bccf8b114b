package vn.hotline1022.feedback;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words an item is sent back for, whatever it is about. */
final class RudeWords {
  private static final Pattern RUDE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(đồ (chó|khốn|ngu|vô học)|thằng (chó|khốn|ngu|mất dạy)|con (đĩ|điên)"
              + "|mất dạy|vô học|óc chó|lũ (ngu|khốn|ăn hại|chó)|bọn (ngu|khốn|ăn hại|chó)|khốn nạn"
              + "|khốn kiếp|chó má|đéo|đù má|địt|cút đi|ngu như)(?![\\p{L}\\p{N}])");

  private RudeWords() {}

  static boolean areIn(String text) {
    return RUDE.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
