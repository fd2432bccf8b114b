package vn.hotline1022.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.handout.Type.Face;

/** Writes a {@link Sheet} as a PDF. Needs no window; not for the FX thread. */
public final class SheetPdf {
  private static final float NAMES = 0.3f;

  /** Smaller than a leaflet's letters: whoever holds it looks something up. */
  private static final float SMALL = 0.76f;

  private static final float DENSE = 0.62f;

  /** From so many sections on it is a list. */
  private static final int MANY = 4;

  private final Sheet sheet;
  private final Type type;
  private final float letters;

  private SheetPdf(Sheet sheet) throws IOException {
    this.sheet = sheet;
    this.type = new Type();
    this.letters = sheet.paper().letters() * (sheet.sections().size() < MANY ? SMALL : DENSE);
  }

  /** Writes it into a file, which appears whole or not at all, and tells how many pages it has. */
  public static long write(Sheet sheet, Path file) {
    return WholeFile.write(file, out -> write(sheet, out));
  }

  /** Writes it into a stream, which stays open, and tells how many pages it has. */
  public static long write(Sheet sheet, OutputStream out) throws IOException {
    return new SheetPdf(sheet).write(out);
  }

  private long write(OutputStream out) throws IOException {
    return new PaperFile(
            sheet.paper(),
            type,
            letters,
            (sheet.title() + " " + sheet.headline()).strip(),
            sheet.foot(),
            sheet.locale(),
            sheet.day(),
            sheet.toString())
        .write(pages(), out);
  }

  private List<List<Pages.Placed>> pages() {
    Pages pages = new Pages(sheet.paper(), PaperFile.footHeight(letters));
    pages.add(head());
    for (Sheet.Section section : sheet.sections()) {
      pages.space(letters * 1.1f);
      pages.add(List.of(lines(section)), Optional.empty(), sheet.paper().inner());
      section
          .note()
          .ifPresent(
              note -> {
                pages.space(letters * 0.6f);
                pages.add(note(note));
              });
    }
    return pages.pages();
  }

  private Block head() {
    List<Block> lines = new ArrayList<>();
    lines.add(text(sheet.from(), Face.SEMI_BOLD, 0.85f, Tone.MUTED));
    lines.add(text(sheet.title(), Face.BOLD, 1.6f, Tone.ACCENT));
    if (!sheet.headline().isEmpty()) {
      lines.add(text(sheet.headline(), Face.BOLD, 1.9f, Tone.TEXT));
    }
    return new Block.Grounded(
        new Block.Padded(new Block.Column(lines, letters * 0.3f), letters, letters),
        Tone.ACCENT_TINT,
        letters);
  }

  private Block note(String words) {
    return new Block.Grounded(
        new Block.Padded(
            text(words, Face.MEDIUM, 0.95f, Tone.TEXT), letters * 0.8f, letters * 0.6f),
        Tone.ACCENT_TINT,
        letters * 0.6f);
  }

  private TextBlock text(String words, Face face, float size, Tone tone) {
    return TextBlock.of(type, words, face, letters * size, tone);
  }

  /** Line by line, so that a long value goes on over the page. */
  private List<Block> lines(Sheet.Section section) {
    List<Block> lines = new ArrayList<>();
    if (!section.heading().isEmpty()) {
      lines.add(text(section.heading(), Face.BOLD, 1.15f, Tone.ACCENT));
      lines.add(gap(0.3f));
    }
    section.rows().forEach(row -> row(lines, row));
    return lines;
  }

  private void row(List<Block> lines, Sheet.Row row) {
    float inner = sheet.paper().inner();
    float left = inner * NAMES;
    TextBlock name = text(row.name(), Face.REGULAR, 0.9f, Tone.MUTED);
    List<TextBlock.Line> names = name.lines(left - letters);
    lines.add(gap(0.25f));
    int at = 0;
    for (String paragraph : row.value().split("\n", -1)) {
      TextBlock value = text(paragraph, Face.MEDIUM, 1, Tone.TEXT);
      for (TextBlock.Line line : value.lines(inner - left)) {
        lines.add(line(name, names, at++, value, line));
      }
    }
    for (; at < names.size(); at++) {
      lines.add(line(name, names, at, name, new TextBlock.Line(List.of(), 0)));
    }
    lines.add(gap(0.25f));
    lines.add(
        new Block.Drawn(
            0.6f, (pen, area) -> pen.line(Tone.LINE, 0.6f, area.x(), area.y(), area.width())));
  }

  private Block line(
      TextBlock name, List<TextBlock.Line> names, int at, TextBlock value, TextBlock.Line line) {
    float left = sheet.paper().inner() * NAMES;
    return new Block.Drawn(
        value.lineHeight(),
        (pen, area) -> {
          if (at < names.size()) {
            name.draw(pen, names.get(at), area);
          }
          value.draw(
              pen, line, new Area(area.x() + left, area.y(), area.width() - left, area.height()));
        });
  }

  private Block gap(float share) {
    return new Block.Drawn(letters * share, (_, _) -> {});
  }
}
