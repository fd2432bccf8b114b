package vn.hotline1022.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.handout.Type.Face;

/** Writes a {@link SignUp} as a PDF on A4. Needs no window; not for the FX thread. */
public final class SignUpPdf {
  private static final Paper PAPER = Paper.A4;
  private static final float LETTERS = 10;

  /** High enough to write in by hand. */
  private static final float ROW = 28;

  private final SignUp sheet;
  private final Type type;

  private SignUpPdf(SignUp sheet) throws IOException {
    this.sheet = sheet;
    this.type = new Type();
  }

  /** Writes it into a file, which appears whole or not at all, and tells how many pages it has. */
  public static long write(SignUp sheet, Path file) {
    return WholeFile.write(file, out -> write(sheet, out));
  }

  /** Writes it into a stream, which stays open, and tells how many pages it has. */
  public static long write(SignUp sheet, OutputStream out) throws IOException {
    return new SignUpPdf(sheet).writeTo(out);
  }

  private long writeTo(OutputStream out) throws IOException {
    Pages pages = new Pages(PAPER, PaperFile.footHeight(LETTERS));
    pages.add(head());
    pages.space(LETTERS);
    pages.add(note());
    pages.space(LETTERS);
    pages.add(row(-1));
    for (int i = 0; i < sheet.rows(); i++) {
      pages.add(row(i));
    }
    return new PaperFile(
            PAPER,
            type,
            LETTERS,
            sheet.title(),
            sheet.foot(),
            sheet.locale(),
            sheet.day(),
            sheet.toString())
        .write(pages.pages(), out);
  }

  private Block head() {
    List<Block> lines = new ArrayList<>();
    lines.add(text(sheet.from(), Face.SEMI_BOLD, 0.9f, Tone.MUTED));
    lines.add(text(sheet.title(), Face.BOLD, 1.8f, Tone.ACCENT));
    sheet.lines().forEach(line -> lines.add(text(line, Face.MEDIUM, 1.05f, Tone.TEXT)));
    return new Block.Grounded(
        new Block.Padded(new Block.Column(lines, LETTERS * 0.3f), LETTERS, LETTERS),
        Tone.ACCENT_TINT,
        LETTERS);
  }

  private Block note() {
    return text(sheet.note(), Face.SEMI_BOLD, 1, Tone.WARNING);
  }

  /** One row with its frames; the one before the first has the names of the columns. */
  private Block row(int at) {
    return new Block.Drawn(
        ROW,
        (pen, area) -> {
          if (at < 0) {
            pen.fill(Tone.HOVER, area, 0);
          }
          float x = area.x();
          for (int i = 0; i < sheet.columns().size(); i++) {
            SignUp.Column column = sheet.columns().get(i);
            Area cell = new Area(x, area.y(), area.width() * column.share(), ROW);
            pen.frame(Tone.LINE_STRONG, 0.7f, cell, 0);
            if (at < 0) {
              word(pen, cell, column.name(), Tone.TEXT);
            } else if (i == 0) {
              word(pen, cell, Integer.toString(at + 1), Tone.MUTED);
            }
            x += cell.width();
          }
        });
  }

  private void word(Pen pen, Area cell, String words, Tone tone) {
    TextBlock text = text(words, Face.SEMI_BOLD, 0.85f, tone);
    float wide = cell.width() - LETTERS * 0.6f;
    float high = text.height(wide);
    text.draw(pen, new Area(cell.x() + LETTERS * 0.3f, cell.y() + (ROW - high) / 2, wide, high));
  }

  private TextBlock text(String words, Face face, float size, Tone tone) {
    return TextBlock.of(type, words, face, LETTERS * size, tone);
  }
}
