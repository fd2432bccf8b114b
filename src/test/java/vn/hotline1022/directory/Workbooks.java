package vn.hotline1022.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheet programs write them, and as nobody should. */
public final class Workbooks {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private Workbooks() {}

  /** A workbook of one sheet; a cell that begins with # is a number. */
  public static Path write(Path file, List<List<String>> rows) {
    return writeSheet(file, XML + sheet(rows));
  }

  static Path writeSheet(Path file, String sheet) {
    return write(file, out -> part(out, "xl/worksheets/sheet1.xml", sheet));
  }

  /** Writes the last part of a workbook. */
  interface Part {
    void write(ZipOutputStream out) throws IOException;
  }

  static Path write(Path file, Part last) {
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      part(
          out,
          "[Content_Types].xml",
          XML
              + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + type("/xl/workbook.xml", "sheet.main")
              + type("/xl/worksheets/sheet1.xml", "worksheet")
              + "</Types>");
      part(out, "_rels/.rels", links("officeDocument", "xl/workbook.xml"));
      part(
          out,
          "xl/workbook.xml",
          XML
              + "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + LINKS
              + "\"><sheets><sheet name=\"Danh bạ\" sheetId=\"1\""
              + " r:id=\"rId1\"/></sheets></workbook>");
      part(out, "xl/_rels/workbook.xml.rels", links("worksheet", "worksheets/sheet1.xml"));
      last.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static String type(String name, String kind) {
    return "<Override PartName=\""
        + name
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
        + kind
        + "+xml\"/>";
  }

  private static String links(String type, String target) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "\"><Relationship Id=\"rId1\" Type=\""
        + LINKS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  static String sheet(List<List<String>> rows) {
    StringBuilder sheet =
        new StringBuilder("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
    for (int i = 0; i < rows.size(); i++) {
      sheet.append("<row r=\"").append(i + 1).append("\">");
      for (int column = 0; column < rows.get(i).size(); column++) {
        sheet.append(
            cell((char) ('A' + column) + Integer.toString(i + 1), rows.get(i).get(column)));
      }
      sheet.append("</row>");
    }
    return sheet.append("</sheetData></worksheet>").toString();
  }

  private static String cell(String at, String text) {
    if (text.isEmpty()) {
      return "";
    }
    if (text.startsWith("#")) {
      return "<c r=\"" + at + "\"><v>" + text.substring(1) + "</v></c>";
    }
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  static void part(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }
}
