package vn.hotline1022.call;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as it is written, sheet after sheet, straight into the file: nothing is held but one
 * buffer, however many rows there are. The first row of a sheet stays when the rest is scrolled.
 */
final class SheetBook implements Closeable {

  /** Style of a heading: bold. */
  static final int HEADING = 1;

  /** Style of a moment: day and minute. */
  static final int TIME = 2;

  /**
   * How hard it is packed. More than half of an export went into packing; the lightest level takes
   * a third of that and makes the file a quarter larger.
   */
  static final int LEVEL = Deflater.BEST_SPEED;

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;
  private final int[] widths;
  private SheetXml sheet;
  private int sheets;

  /**
   * @param widths of the columns, in letters; at most 26
   */
  SheetBook(OutputStream out, int... widths) {
    this.zip = new ZipOutputStream(new LeftOpen(out));
    this.widths = widths.clone();
    zip.setLevel(LEVEL);
  }

  /** Ends the sheet being written and begins the next. */
  SheetXml next() throws IOException {
    endSheet();
    sheets++;
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheets + ".xml"));
    sheet = new SheetXml(zip, widths.length);
    sheet.markup(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews>");
    sheet.markup("<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"");
    sheet.markup(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int i = 0; i < widths.length; i++) {
      String place = "<col min=\"" + (i + 1) + "\" max=\"" + (i + 1);
      sheet.markup(place + "\" width=\"" + widths[i] + "\" customWidth=\"1\"/>");
    }
    sheet.markup("</cols><sheetData>");
    return sheet;
  }

  /** Ends the last sheet and the book; the stream below stays open. */
  void end() throws IOException {
    endSheet();
    part("xl/styles.xml", styles());
    part("xl/workbook.xml", book());
    part("xl/_rels/workbook.xml.rels", bookRelations());
    part("_rels/.rels", relation(1, "officeDocument", "xl/workbook.xml"));
    part("[Content_Types].xml", types());
    zip.finish();
  }

  /** Gives back what packing needs, whether the book was ended or not. */
  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void endSheet() throws IOException {
    if (sheet != null) {
      sheet.markup("</sheetData></worksheet>");
      sheet.flush();
      zip.closeEntry();
      sheet = null;
    }
  }

  private void part(String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    String whole = name.endsWith(".rels") ? relations(xml) : xml;
    zip.write((HEAD + whole).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String styles() {
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/>"
        + "</numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\">"
        + "<fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\">"
        + "<border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
        + "</cellStyleXfs><cellXfs count=\"3\">"
        + style(0, 0, "")
        + style(0, 1, " applyFont=\"1\"")
        + style(164, 0, " applyNumberFormat=\"1\"")
        + "</cellXfs></styleSheet>";
  }

  private static String style(int format, int font, String applied) {
    return "<xf numFmtId=\""
        + format
        + "\" fontId=\""
        + font
        + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
        + applied
        + "/>";
  }

  private String book() {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + OFFICE
        + "\"><bookViews><workbookView/></bookViews><sheets>"
        + each("<sheet name=\"%1$d\" sheetId=\"%1$d\" r:id=\"rId%1$d\"/>")
        + "</sheets></workbook>";
  }

  private String bookRelations() {
    return IntStream.rangeClosed(1, sheets)
            .mapToObj(n -> relation(n, "worksheet", "worksheets/sheet" + n + ".xml"))
            .collect(Collectors.joining())
        + relation(sheets + 1, "styles", "styles.xml");
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String relation(int id, String kind, String target) {
    String type = OFFICE + "/" + kind;
    return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private String types() {
    String part = "<Override PartName=\"/xl/%s.xml\" ContentType=\"" + SHEET_TYPE + "%s+xml\"/>";
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + part.formatted("workbook", "sheet.main")
        + part.formatted("styles", "styles")
        + each(part.formatted("worksheets/sheet%1$d", "worksheet"))
        + "</Types>";
  }

  private String each(String format) {
    return IntStream.rangeClosed(1, sheets)
        .mapToObj(format::formatted)
        .collect(Collectors.joining());
  }

  /** Whoever opened the file closes it, once it lies on the disk. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
