package vn.hotline1022.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfChunk;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.RGBColor;
import vn.hotline1022.asset.FontFile;
import vn.hotline1022.handout.SteadyRandom;
import vn.hotline1022.handout.Tone;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.text.Formats;

/**
 * A report on paper, one table after the other, with its own fonts embedded. The same report gives
 * the same bytes.
 */
public final class ReportPdf {
  private static final String FONTS = "/assets/fonts/be-vietnam-pro/";
  private static final float MARGIN = 32;
  private static final float HAIR = 0.4f;
  private static final float PADDING = 3;

  /** Between a number and the words after it, which would stand close together. */
  private static final float APART = 12;

  private final ReportWords words;
  private final Font title;
  private final Font heading;
  private final Font name;
  private final Font text;
  private final Font note;
  private final RGBColor line;

  private ReportPdf(ReportWords words) throws IOException {
    BaseFont regular = font("BeVietnamPro_400Regular.ttf");
    BaseFont semiBold = font("BeVietnamPro_600SemiBold.ttf");
    Map<Tone, Integer> tones = Tone.ofTheLightTheme();
    RGBColor accent = ink(tones.get(Tone.ACCENT));
    RGBColor quiet = ink(tones.get(Tone.MUTED));
    this.line = ink(tones.get(Tone.LINE));
    this.words = words;
    this.title = new Font(semiBold, 16, Font.NORMAL, accent);
    this.heading = new Font(semiBold, 11, Font.NORMAL, accent);
    this.name = new Font(semiBold, 7.5f, Font.NORMAL, quiet);
    this.text = new Font(regular, 8);
    this.note = new Font(regular, 7.5f, Font.NORMAL, quiet);
  }

  private static RGBColor ink(int rgb) {
    return new RGBColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** The bytes of the file. */
  public static byte[] bytes(DailyReport report, ReportWords words) {
    return bytes(report.paper(words), words);
  }

  /** The bytes of the file. */
  public static byte[] bytes(ReportPaper paper, ReportWords words) {
    try {
      return new ReportPdf(words).write(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write(ReportPaper paper) throws IOException {
    ReportPaper.Head head = paper.head();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.addTitle(head.title());
    document.setDocumentLanguage(words.locale().toLanguageTag());
    document.setFooter(foot(head));
    sign(writer.getInfo(), paper);
    document.open();
    document.add(new Paragraph(head.title(), title));
    for (ReportPaper.Line line : head.about()) {
      document.add(new Paragraph(line.name() + ": " + line.value(), text));
    }
    for (ReportTable table : paper.tables()) {
      document.add(table(table));
      if (!table.note().isEmpty()) {
        document.add(new Paragraph(table.note(), note));
      }
    }
    document.close();
    return out.toByteArray();
  }

  private HeaderFooter foot(ReportPaper.Head head) {
    HeaderFooter foot =
        new HeaderFooter(new Phrase(head.foot() + " · " + words.word(Word.PAGE) + " ", note), true);
    foot.setBorder(Rectangle.TOP);
    foot.setBorderWidth(HAIR);
    foot.setBorderColor(line);
    return foot;
  }

  private PdfPTable table(ReportTable table) {
    PdfPTable paper = new PdfPTable(table.columns().size());
    float[] widths = new float[table.widths().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = table.widths().get(i);
    }
    paper.setWidths(widths);
    paper.setWidthPercentage(100);
    paper.setSpacingBefore(12);
    // On every page it comes to, so that no heading stands alone at the end of one.
    paper.setHeaderRows(2);
    paper.addCell(across(table, table.title(), heading));
    int width = table.columns().size();
    for (int i = 0; i < width; i++) {
      Chunk named = new Chunk(table.columns().get(i), name);
      named.setSplitCharacter(ReportPdf::mayPart);
      paper.addCell(cell(new Phrase(named), table, i));
    }
    for (List<Cell> row : table.rows()) {
      for (int i = 0; i < width; i++) {
        paper.addCell(cell(new Phrase(Cell.said(row.get(i)), text), table, i));
      }
    }
    if (table.rows().isEmpty()) {
      paper.addCell(across(table, words.word(Word.NONE), text));
    }
    return paper;
  }

  /** A heading of several lines does not end in a line of one short word. */
  private static boolean mayPart(int start, int at, int end, char[] all, PdfChunk[] chunks) {
    String rest = new String(all, start, end - start);
    int first = rest.indexOf(' ');
    int last = rest.lastIndexOf(' ');
    return all[at] <= ' ' && (first == last || at - start != last);
  }

  private PdfPCell across(ReportTable table, String words, Font font) {
    PdfPCell cell = ruled(new Phrase(words, font));
    cell.setColspan(table.columns().size());
    return cell;
  }

  private PdfPCell cell(Phrase words, ReportTable table, int column) {
    PdfPCell cell = ruled(words);
    boolean left = table.isText(column);
    cell.setHorizontalAlignment(left ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
    if (left && column > 0 && !table.isText(column - 1)) {
      cell.setPaddingLeft(APART);
    }
    return cell;
  }

  private PdfPCell ruled(Phrase words) {
    PdfPCell cell = new PdfPCell(words);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidth(HAIR);
    cell.setBorderColor(line);
    cell.setPadding(PADDING);
    cell.setLeading(0, 1.2f);
    return cell;
  }

  /** What a PDF says of itself is made of the report. */
  private static void sign(PdfDictionary info, ReportPaper paper) {
    ZonedDateTime noon = ZonedDateTime.of(paper.head().day(), LocalTime.NOON, Formats.ZONE);
    PdfDate date = new PdfDate(GregorianCalendar.from(noon));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    byte[] id =
        UUID.nameUUIDFromBytes(paper.toString().getBytes(StandardCharsets.UTF_8))
            .toString()
            .substring(0, 16)
            .getBytes(StandardCharsets.US_ASCII);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  private static BaseFont font(String file) throws IOException {
    // Not from the library's cache: which letters are used is told to the font itself.
    BaseFont font =
        BaseFont.createFont(
            file,
            BaseFont.IDENTITY_H,
            BaseFont.EMBEDDED,
            false,
            new FontFile(FONTS + file).bytes(),
            null);
    font.setSecureRandom(new SteadyRandom());
    return font;
  }
}
