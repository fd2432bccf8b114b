package vn.hotline1022.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.handout.FigurePdf;
import vn.hotline1022.handout.FigureSheet;
import vn.hotline1022.report.WardSheetWords.Word;
import vn.hotline1022.unit.Unit.NewUnit;

/**
 * What the leaders of a unit are handed: one page, and the same as a workbook. Nothing in it tells
 * when it was made: the same data give the same bytes.
 *
 * @param about of when, as of when, of how many residents
 * @param tables numbers of the unit beside those of the city
 */
public record WardSheet(
    NewUnit unit,
    ReportPaper.Head about,
    List<FigureSheet.Figure> figures,
    List<ReportTable> tables) {

  /**
   * A file that was written.
   *
   * @param hash SHA-256 in hexadecimal
   */
  public record Written(Path path, String hash) {}

  public WardSheet {
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
  }

  /** A name for its files, without an ending. */
  public String fileName() {
    return "phieu-so-lieu-" + unit.code().number() + "-" + about.day();
  }

  /** The bytes of the workbook. */
  public byte[] workbook(WardSheetWords words) {
    return ReportXlsx.bytes(new ReportPaper(about, tables), words.report());
  }

  /** The bytes of the page. */
  public byte[] page(WardSheetWords words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FigurePdf.write(paper(words), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes both into a folder, each whole or not at all, and tells which files they are. */
  public List<Written> writeTo(Path folder, WardSheetWords words) {
    return List.of(
        write(folder.resolve(fileName() + ".pdf"), page(words)),
        write(folder.resolve(fileName() + ".xlsx"), workbook(words)));
  }

  private static Written write(Path file, byte[] bytes) {
    WholeFile.write(
        file,
        out -> {
          out.write(bytes);
          return bytes.length;
        });
    return new Written(file, DailyIssue.hash(bytes));
  }

  /** As it stands on the page. */
  private FigureSheet paper(WardSheetWords words) {
    return new FigureSheet(
        words.report().locale(),
        words.word(Word.FROM),
        about.title(),
        about.about().stream().map(line -> line.name() + ": " + line.value()).toList(),
        figures,
        tables.stream().map(table -> table(table, words)).toList(),
        words.word(Word.PHONE),
        about.day());
  }

  private static FigureSheet.Table table(ReportTable table, WardSheetWords words) {
    String note = table.rows().isEmpty() ? words.word(Word.NOTHING) : table.note();
    return new FigureSheet.Table(
        table.title(),
        table.columns(),
        table.rows().stream().map(row -> row.stream().map(Cell::said).toList()).toList(),
        Optional.of(note).filter(text -> !text.isEmpty()));
  }
}
