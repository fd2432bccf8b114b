package vn.hotline1022.ui.common;

/** What of a pasted text a field takes: bounded, without control characters and hidden marks. */
public final class Pasted {
  private Pasted() {}

  /**
   * The text to insert.
   *
   * @param room how many characters still fit
   * @param lines whether line ends stay; otherwise they become spaces
   */
  public static String clean(String text, int room, boolean lines) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), Math.max(0, room)));
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      int kept = keep(point, lines, at < text.length() ? text.charAt(at) : ' ');
      if (kept >= 0) {
        if (clean.length() + Character.charCount(kept) > room) {
          break;
        }
        clean.appendCodePoint(kept);
      }
    }
    return clean.toString();
  }

  /** The character to insert for this one, or −1 for none. */
  private static int keep(int point, boolean lines, char next) {
    if (point == '\n' || (point == '\r' && next != '\n')) {
      return lines ? '\n' : ' ';
    }
    if (point == '\t' || point == 0x00A0) {
      return ' ';
    }
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return Character.isISOControl(point) || isHiddenMark(point) || surrogate ? -1 : point;
  }

  /** Direction marks and the byte order mark: they change how a text looks, never what it says. */
  private static boolean isHiddenMark(int point) {
    return (point >= 0x200E && point <= 0x200F)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0xFEFF;
  }
}
