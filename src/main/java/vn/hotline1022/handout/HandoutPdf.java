package vn.hotline1022.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.text.Formats;

/**
 * Writes a guide as a PDF. Needs no window; takes a fraction of a second, so not on the FX thread.
 */
public final class HandoutPdf {
  private final Guides guides;
  private final HandoutWords words;

  /**
   * @param guides those a guide leads to
   * @param words in the language of the orders
   */
  public HandoutPdf(Guides guides, HandoutWords words) {
    this.guides = guides;
    this.words = words;
  }

  /** Writes it into a file, which appears whole or not at all, and tells how many pages it has. */
  public long write(HandoutOrder order, Path file) {
    return WholeFile.write(file, out -> write(order, out));
  }

  /** Writes it into a stream, which stays open, and tells how many pages it has. */
  long write(HandoutOrder order, OutputStream out) throws IOException {
    Handout handout = new HandoutWriter(order, guides, words).write();
    Type type = new Type();
    List<List<Pages.Placed>> pages = new HandoutLayout(type, order, words, handout).pages();
    Document document =
        new Document(new Rectangle(order.paper().width(), order.paper().height()), 0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    document.addTitle(handout.title());
    document.setDocumentLanguage(order.locale().toLanguageTag());
    sign(writer.getInfo(), order);
    document.open();
    HandoutFoot foot = new HandoutFoot(type, order, words);
    Map<Tone, Integer> tones = Tone.ofTheLightTheme();
    for (int page = 0; page < pages.size(); page++) {
      document.newPage();
      writer.setPageEmpty(false);
      Pen pen = new Pen(writer.getDirectContent(), order.paper().height(), type, tones);
      pages.get(page).forEach(placed -> placed.block().draw(pen, placed.area()));
      foot.draw(pen, page + 1, pages.size());
    }
    document.close();
    return pages.size();
  }

  /** What a PDF says of itself is made of the order, so that the same order gives the same file. */
  private static void sign(PdfDictionary info, HandoutOrder order) {
    ZonedDateTime noon = ZonedDateTime.of(order.day(), LocalTime.NOON, Formats.ZONE);
    PdfDate date = new PdfDate(GregorianCalendar.from(noon));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    String about =
        String.join(
            "/",
            order.guide().pin().toString(),
            order.fileName(),
            order.day().toString(),
            order.link().map(StoreLinks.Link::text).orElse(""));
    byte[] id =
        UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8))
            .toString()
            .substring(0, 16)
            .getBytes(StandardCharsets.US_ASCII);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }
}
