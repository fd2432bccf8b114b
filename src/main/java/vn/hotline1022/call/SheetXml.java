package vn.hotline1022.call;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.hotline1022.text.Formats;

/**
 * The rows of one sheet of a workbook, straight into the bytes of its XML: a workbook of a hundred
 * thousand calls has a million and a half of cells, and an object for each costs more than the
 * cell. Texts are inline and never formulas; letters that XML does not take are left out.
 */
final class SheetXml {
  private static final int BUFFER = 1 << 16;

  /** Room for the longest markup, a number, or one letter. */
  private static final int MARGIN = 128;

  private static final long DAY_MILLIS = 86_400_000;

  /** Spreadsheets count days from 30 December 1899. */
  private static final long DAYS_BEFORE_1970 = 25_569;

  private static final byte[] TEXT = ascii("\" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED_TEXT =
      ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] TEXT_END = ascii("</t></is></c>");
  private static final byte[] NUMBER = ascii("\"><v>");
  private static final byte[] NUMBER_END = ascii("</v></c>");
  private static final byte[] ROW = ascii("<row r=\"");
  private static final byte[] ROW_END = ascii("</row>");
  private static final byte[] QUOTE_END = ascii("\">");
  private static final byte[] HEADING_STYLE = ascii("\" s=\"" + SheetBook.HEADING);
  private static final byte[] TIME_STYLE = ascii("\" s=\"" + SheetBook.TIME);

  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] RETURN = ascii("&#13;");

  private final OutputStream out;
  private final byte[] bytes = new byte[BUFFER];
  private final byte[][] columns;
  private int length;
  private long handedOn;
  private byte[] row = ascii("0");

  SheetXml(OutputStream out, int columns) {
    this.out = out;
    this.columns = new byte[columns][];
    for (int column = 0; column < columns; column++) {
      this.columns[column] = ascii("<c r=\"" + (char) ('A' + column));
    }
  }

  /** How large the sheet is by now. */
  long size() {
    return handedOn + length;
  }

  void beginRow(int number) throws IOException {
    row = ascii(Integer.toString(number));
    put(ROW);
    put(row);
    put(QUOTE_END);
  }

  void endRow() throws IOException {
    put(ROW_END);
  }

  void heading(int column, String text) throws IOException {
    beginCell(column);
    put(HEADING_STYLE);
    endText(text);
  }

  /** An empty text is no cell. */
  void text(int column, String text) throws IOException {
    if (!text.isEmpty()) {
      beginCell(column);
      endText(text);
    }
  }

  void number(int column, long number) throws IOException {
    beginCell(column);
    endNumber(Long.toString(number));
  }

  /** A moment as the time it was in Hanoi. */
  void time(int column, Instant moment) throws IOException {
    long millis =
        moment.toEpochMilli() + Formats.ZONE.getRules().getOffset(moment).getTotalSeconds() * 1000L;
    long days = Math.floorDiv(millis, DAY_MILLIS) + DAYS_BEFORE_1970;
    // A part of the day in ten digits tells milliseconds apart.
    long part = Math.floorMod(millis, DAY_MILLIS) * 10_000_000_000L / DAY_MILLIS;
    String digits = Long.toString(part);
    beginCell(column);
    put(TIME_STYLE);
    endNumber(days + "." + "0".repeat(10 - digits.length()) + digits);
  }

  /** Markup as it is, not longer than the buffer. */
  void markup(String ascii) throws IOException {
    put(ascii(ascii));
  }

  /** Hands on what is left. */
  void flush() throws IOException {
    out.write(bytes, 0, length);
    handedOn += length;
    length = 0;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void beginCell(int column) throws IOException {
    put(columns[column]);
    put(row);
  }

  private void endNumber(String number) throws IOException {
    put(NUMBER);
    put(ascii(number));
    put(NUMBER_END);
  }

  private void endText(String text) throws IOException {
    put(spaced(text) ? SPACED_TEXT : TEXT);
    for (int i = 0; i < text.length(); i++) {
      room();
      i += letter(text, i);
    }
    put(TEXT_END);
  }

  /** Without a word to the contrary, readers drop the space around a text. */
  private static boolean spaced(String text) {
    return !text.isEmpty()
        && (text.charAt(0) <= ' '
            || text.charAt(text.length() - 1) <= ' '
            || text.indexOf('\n') >= 0);
  }

  /** Writes the letter at {@code i} and tells how many more units it took. */
  private int letter(String text, int i) throws IOException {
    char unit = text.charAt(i);
    if (unit < 0x80) {
      plain(unit);
    } else if (unit < 0x800) {
      bytes[length++] = (byte) (0xC0 | (unit >> 6));
      bytes[length++] = (byte) (0x80 | (unit & 0x3F));
    } else if (!Character.isSurrogate(unit)) {
      three(unit);
    } else if (i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1))) {
      int point = Character.toCodePoint(unit, text.charAt(i + 1));
      bytes[length++] = (byte) (0xF0 | (point >> 18));
      bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
      bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (point & 0x3F));
      return 1;
    }
    return 0;
  }

  private void three(char unit) {
    boolean none = unit == 0xFFFE || unit == 0xFFFF;
    if (!none) {
      bytes[length++] = (byte) (0xE0 | (unit >> 12));
      bytes[length++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (unit & 0x3F));
    }
  }

  private void plain(char unit) throws IOException {
    switch (unit) {
      case '&' -> put(AMPERSAND);
      case '<' -> put(LESS);
      case '>' -> put(GREATER);
      case '"' -> put(QUOTE);
      case '\r' -> put(RETURN);
      default -> {
        if (unit >= ' ' || unit == '\n' || unit == '\t') {
          bytes[length++] = (byte) unit;
        }
      }
    }
  }

  private void put(byte[] ascii) throws IOException {
    if (ascii.length > BUFFER - length) {
      flush();
    }
    System.arraycopy(ascii, 0, bytes, length, ascii.length);
    length += ascii.length;
  }

  private void room() throws IOException {
    if (BUFFER - length < MARGIN) {
      flush();
    }
  }
}
