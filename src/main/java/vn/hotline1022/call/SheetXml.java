package vn.hotline1022.call;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import vn.hotline1022.text.Formats;

/**
 * The rows of one sheet of a workbook, straight into the bytes of its XML: a workbook of a hundred
 * thousand calls has a million and a half of cells, and an object for each costs more than the
 * cell. Texts are inline and never formulas; letters that XML does not take are left out.
 */
final class SheetXml {
  private static final long DAY_MILLIS = 86_400_000;

  /** Spreadsheets count days from 30 December 1899. */
  private static final long DAYS_BEFORE_1970 = 25_569;

  private static final byte[] TEXT = Utf8Out.ascii("\" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED_TEXT =
      Utf8Out.ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] TEXT_END = Utf8Out.ascii("</t></is></c>");
  private static final byte[] NUMBER = Utf8Out.ascii("\"><v>");
  private static final byte[] NUMBER_END = Utf8Out.ascii("</v></c>");
  private static final byte[] ROW = Utf8Out.ascii("<row r=\"");
  private static final byte[] ROW_END = Utf8Out.ascii("</row>");
  private static final byte[] QUOTE_END = Utf8Out.ascii("\">");
  private static final byte[] HEADING_STYLE = Utf8Out.ascii("\" s=\"" + SheetBook.HEADING);
  private static final byte[] TIME_STYLE = Utf8Out.ascii("\" s=\"" + SheetBook.TIME);

  private static final byte[] AMPERSAND = Utf8Out.ascii("&amp;");
  private static final byte[] LESS = Utf8Out.ascii("&lt;");
  private static final byte[] GREATER = Utf8Out.ascii("&gt;");
  private static final byte[] QUOTE = Utf8Out.ascii("&quot;");
  private static final byte[] RETURN = Utf8Out.ascii("&#13;");

  private final Utf8Out out;
  private final byte[][] columns;
  private byte[] row = Utf8Out.ascii("0");

  SheetXml(OutputStream out, int columns) {
    this.out = new Utf8Out(out);
    this.columns = new byte[columns][];
    for (int column = 0; column < columns; column++) {
      this.columns[column] = Utf8Out.ascii("<c r=\"" + (char) ('A' + column));
    }
  }

  /** How large the sheet is by now. */
  long size() {
    return out.size();
  }

  void beginRow(int number) throws IOException {
    row = Utf8Out.ascii(Integer.toString(number));
    out.put(ROW);
    out.put(row);
    out.put(QUOTE_END);
  }

  void endRow() throws IOException {
    out.put(ROW_END);
  }

  void heading(int column, String text) throws IOException {
    beginCell(column);
    out.put(HEADING_STYLE);
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
    out.put(TIME_STYLE);
    endNumber(days + "." + "0".repeat(10 - digits.length()) + digits);
  }

  /** Markup as it is. */
  void markup(String ascii) throws IOException {
    out.put(ascii);
  }

  /** Hands on what is left. */
  void flush() throws IOException {
    out.flush();
  }

  private void beginCell(int column) throws IOException {
    out.put(columns[column]);
    out.put(row);
  }

  private void endNumber(String number) throws IOException {
    out.put(NUMBER);
    out.put(number);
    out.put(NUMBER_END);
  }

  private void endText(String text) throws IOException {
    out.put(spaced(text) ? SPACED_TEXT : TEXT);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit > '>' && unit < 0xFFFE) {
        i += out.letter(text, i);
      } else {
        marked(text, i, unit);
      }
    }
    out.put(TEXT_END);
  }

  /** What may mean something else in XML, or nothing. */
  private void marked(String text, int i, char unit) throws IOException {
    switch (unit) {
      case '&' -> out.put(AMPERSAND);
      case '<' -> out.put(LESS);
      case '>' -> out.put(GREATER);
      case '"' -> out.put(QUOTE);
      case '\r' -> out.put(RETURN);
      default -> {
        boolean known = unit >= ' ' || unit == '\n' || unit == '\t';
        if (known && unit < 0xFFFE) {
          out.letter(text, i);
        }
      }
    }
  }

  /** Without a word to the contrary, readers drop the space around a text. */
  private static boolean spaced(String text) {
    return !text.isEmpty()
        && (text.charAt(0) <= ' '
            || text.charAt(text.length() - 1) <= ' '
            || text.indexOf('\n') >= 0);
  }
}
