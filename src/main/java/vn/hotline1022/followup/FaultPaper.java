package vn.hotline1022.followup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import vn.hotline1022.followup.FaultWords.Word;
import vn.hotline1022.text.Formats;

/** A batch of faults on paper: one after the other, with its own fonts embedded. */
final class FaultPaper {
  private static final String FONTS = "/assets/fonts/be-vietnam-pro/";
  private static final float MARGIN = 48;

  private final Font title;
  private final Font heading;
  private final Font name;
  private final Font text;

  private FaultPaper() throws IOException {
    BaseFont regular = font("BeVietnamPro_400Regular.ttf");
    BaseFont semiBold = font("BeVietnamPro_600SemiBold.ttf");
    this.title = new Font(semiBold, 16);
    this.heading = new Font(semiBold, 11);
    this.name = new Font(semiBold, 9);
    this.text = new Font(regular, 9);
  }

  static void write(FaultBatch batch, Instant at, OutputStream out) throws IOException {
    FaultPaper paper = new FaultPaper();
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter.getInstance(document, out);
    document.open();
    String head = batch.words().word(Word.TITLE);
    document.addTitle(head);
    document.add(new Paragraph(head + " · " + Formats.dateTime(at), paper.title));
    for (Escalation fault : batch.faults()) {
      document.add(paper.fault(batch, fault));
    }
    document.close();
  }

  /** What is said of it, in two columns; what nobody said is left out. */
  private PdfPTable fault(FaultBatch batch, Escalation fault) {
    PdfPTable table = new PdfPTable(new float[] {3, 7});
    table.setWidthPercentage(100);
    table.setSpacingBefore(16);
    table.setKeepTogether(true);
    for (FaultBatch.Said said : batch.said(fault)) {
      boolean code = said.value().equals(fault.code());
      if (!said.value().isBlank()) {
        table.addCell(cell(said.name(), code ? heading : name));
        table.addCell(cell(said.value(), code ? heading : text));
      }
    }
    return table;
  }

  private static PdfPCell cell(String words, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(words, font));
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidth(0.5f);
    cell.setPadding(4);
    return cell;
  }

  private static BaseFont font(String file) throws IOException {
    try (InputStream in = FaultPaper.class.getResourceAsStream(FONTS + file)) {
      if (in == null) {
        throw new IOException("not on the class path: " + file);
      }
      return BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
    }
  }
}
