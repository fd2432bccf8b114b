package vn.hotline1022.staff;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The two ways Vietnamese is typed, undone: what is no Vietnamese (a recovery key) comes out
 * changed when the keyboard was left on, {@code AA} as {@code Â} and {@code DD} as {@code Đ}.
 */
enum VietnameseKeyboard {
  TELEX("*WWSFRXJ", "DD"),
  VNI("68712345", "D9");

  /** Circumflex, breve, horn; then the tones: acute, grave, hook above, tilde, dot below. */
  private static final String MARKS = "\u0302\u0306\u031B\u0301\u0300\u0309\u0303\u0323";

  /** The key of each mark; a star doubles the letter. */
  private final String keys;

  private final String barred;

  VietnameseKeyboard(String keys, String barred) {
    this.keys = keys;
    this.barred = barred;
  }

  /** The keys that were pressed, in upper case, if each mark was typed right after its letter. */
  String undo(String typed) {
    StringBuilder pressed = new StringBuilder();
    Normalizer.normalize(typed.toUpperCase(Locale.ROOT), Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> undo(letter, pressed));
    // Telex makes Ư of a lone W; a U itself stands in no key.
    return this == TELEX ? pressed.toString().replace("UW", "W") : pressed.toString();
  }

  private void undo(int letter, StringBuilder pressed) {
    if (letter == 'Đ') {
      pressed.append(barred);
      return;
    }
    String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    int base = apart.codePointAt(0);
    pressed.appendCodePoint(base);
    // In the order of MARKS, since NFD puts the dot below before the circumflex.
    for (int mark = 0; mark < MARKS.length(); mark++) {
      if (apart.indexOf(MARKS.charAt(mark)) > 0) {
        char key = keys.charAt(mark);
        pressed.appendCodePoint(key == '*' ? base : key);
      }
    }
  }
}
