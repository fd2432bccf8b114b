package vn.hotline1022.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import vn.hotline1022.handout.Type.Face;
import vn.hotline1022.text.Formats;

/**
 * Pages as a PDF, each with its foot.
 *
 * @param about all that stands on it: the same gives the same file
 * @param letters size of what is read
 */
record PaperFile(
    Paper paper,
    Type type,
    float letters,
    String title,
    String foot,
    Locale locale,
    LocalDate day,
    String about) {

  /** Writes it into a stream, which stays open, and tells how many pages it has. */
  long write(List<List<Pages.Placed>> pages, OutputStream out) throws IOException {
    Document document = new Document(new Rectangle(paper.width(), paper.height()), 0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    document.addTitle(title);
    document.setDocumentLanguage(locale.toLanguageTag());
    sign(writer.getInfo());
    document.open();
    Map<Tone, Integer> tones = Tone.ofTheLightTheme();
    for (int page = 0; page < pages.size(); page++) {
      document.newPage();
      writer.setPageEmpty(false);
      Pen pen = new Pen(writer.getDirectContent(), paper.height(), type, tones);
      pages.get(page).forEach(placed -> placed.block().draw(pen, placed.area()));
      foot(pen, (page + 1) + " / " + pages.size());
    }
    document.close();
    return pages.size();
  }

  /** What a PDF says of itself is made of what stands on it. */
  private void sign(PdfDictionary info) {
    ZonedDateTime noon = ZonedDateTime.of(day, LocalTime.NOON, Formats.ZONE);
    PdfDate date = new PdfDate(GregorianCalendar.from(noon));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    byte[] id =
        UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8))
            .toString()
            .substring(0, 16)
            .getBytes(StandardCharsets.US_ASCII);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  /** Kept free at the lower edge. */
  static float footHeight(float letters) {
    return letters * 2.4f;
  }

  private void foot(Pen pen, String number) {
    float top = paper.height() - paper.margin() - letters * 1.7f;
    pen.line(Tone.ACCENT_LINE, 0.8f, paper.margin(), top, paper.inner());
    float baseline = top + letters * 1.4f;
    float size = letters * 0.8f;
    pen.text(Face.SEMI_BOLD, size, Tone.ACCENT, paper.margin(), baseline, foot);
    String right = Formats.date(day) + " · " + number;
    float x = paper.width() - paper.margin() - type.width(Face.REGULAR, size, right);
    pen.text(Face.REGULAR, size, Tone.MUTED, x, baseline, right);
  }
}
