package vn.hotline1022.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.call.WholeFile;
import vn.hotline1022.handout.Type.Face;

/**
 * Writes a {@link FigureSheet} as a PDF of one page; what would not fit is set smaller. Needs no
 * window; not for the FX thread.
 */
public final class FigurePdf {
  private static final Paper PAPER = Paper.A4;
  private static final float LARGEST = 9.6f;
  private static final float SMALLEST = 5.4f;
  private static final float STEP = 0.3f;
  private static final float NAMES = 0.74f;

  private final FigureSheet sheet;
  private final Type type;
  private final float letters;

  private FigurePdf(FigureSheet sheet, Type type, float letters) {
    this.sheet = sheet;
    this.type = type;
    this.letters = letters;
  }

  /** Writes it into a file, which appears whole or not at all, and tells how many pages it has. */
  public static long write(FigureSheet sheet, Path file) {
    return WholeFile.write(file, out -> write(sheet, out));
  }

  /** Writes it into a stream, which stays open, and tells how many pages it has. */
  public static long write(FigureSheet sheet, OutputStream out) throws IOException {
    Type type = new Type();
    float letters = LARGEST;
    while (letters > SMALLEST && !new FigurePdf(sheet, type, letters).fits()) {
      letters -= STEP;
    }
    return new FigurePdf(sheet, type, letters).writeTo(out);
  }

  private boolean fits() {
    float room = PAPER.height() - 2 * PAPER.margin() - PaperFile.footHeight(letters);
    double needed = blocks().stream().mapToDouble(block -> block.height(PAPER.inner())).sum();
    return needed + gap() * (blocks().size() - 1) <= room;
  }

  private float gap() {
    return letters * 1.1f;
  }

  private long writeTo(OutputStream out) throws IOException {
    Pages pages = new Pages(PAPER, PaperFile.footHeight(letters));
    for (Block block : blocks()) {
      pages.space(gap());
      pages.add(block);
    }
    return new PaperFile(
            PAPER,
            type,
            letters,
            sheet.title(),
            sheet.foot(),
            sheet.locale(),
            sheet.day(),
            sheet.toString())
        .write(pages.pages(), out);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(head());
    blocks.add(new Beside(sheet.figures().stream().map(this::figure).toList(), letters));
    if (!sheet.left().isEmpty() || !sheet.right().isEmpty()) {
      blocks.add(new Beside(List.of(column(sheet.left()), column(sheet.right())), letters * 2));
    }
    if (!sheet.below().rows().isEmpty()) {
      blocks.add(below());
    }
    sheet.tables().forEach(table -> blocks.add(FigureTable.of(table, type, letters)));
    return blocks;
  }

  /** Blocks beside each other, all of the same width. */
  private record Beside(List<Block> blocks, float gap) implements Block {

    private float each(float width) {
      return (width - gap * (blocks.size() - 1)) / blocks.size();
    }

    @Override
    public float height(float width) {
      float high = 0;
      for (Block block : blocks) {
        high = Math.max(high, block.height(each(width)));
      }
      return high;
    }

    @Override
    public void draw(Pen pen, Area area) {
      float wide = each(area.width());
      float x = area.x();
      for (Block block : blocks) {
        block.draw(pen, new Area(x, area.y(), wide, area.height()));
        x += wide + gap;
      }
    }
  }

  private Block head() {
    List<Block> lines = new ArrayList<>();
    lines.add(text(sheet.from(), Face.SEMI_BOLD, 0.9f, Tone.MUTED));
    lines.add(text(sheet.title(), Face.BOLD, 1.7f, Tone.ACCENT));
    sheet.lines().forEach(line -> lines.add(text(line, Face.MEDIUM, 1, Tone.TEXT)));
    return new Block.Grounded(
        new Block.Padded(new Block.Column(lines, letters * 0.3f), letters, letters * 0.9f),
        Tone.ACCENT_TINT,
        letters);
  }

  private Block figure(FigureSheet.Figure figure) {
    Block words =
        new Block.Column(
            List.of(
                text(figure.value(), Face.BOLD, 2.6f, Tone.TEXT),
                text(figure.name(), Face.REGULAR, 0.95f, Tone.MUTED)),
            letters * 0.1f);
    return new Block.Grounded(
        new Block.Padded(words, letters, letters * 0.6f), Tone.HOVER, letters * 0.6f);
  }

  private Block column(List<Sheet.Section> sections) {
    return new Block.Column(sections.stream().map(this::section).toList(), letters * 1.1f);
  }

  private Block section(Sheet.Section section) {
    List<Block> rows = new ArrayList<>();
    rows.add(text(section.heading(), Face.BOLD, 1.1f, Tone.ACCENT));
    section.rows().forEach(row -> rows.add(new Row(row)));
    section.note().ifPresent(note -> rows.add(text(note, Face.REGULAR, 0.9f, Tone.MUTED)));
    return new Block.Column(rows, letters * 0.25f);
  }

  /** Its rows in two columns, the first ones on the left. */
  private Block below() {
    Sheet.Section section = sheet.below();
    int half = (section.rows().size() + 1) / 2;
    List<Block> left = new ArrayList<>();
    List<Block> right = new ArrayList<>();
    for (int i = 0; i < section.rows().size(); i++) {
      (i < half ? left : right).add(new Row(section.rows().get(i)));
    }
    float between = letters * 0.25f;
    List<Block> all = new ArrayList<>();
    all.add(text(section.heading(), Face.BOLD, 1.1f, Tone.ACCENT));
    all.add(
        new Beside(
            List.of(new Block.Column(left, between), new Block.Column(right, between)),
            letters * 2));
    section.note().ifPresent(note -> all.add(text(note, Face.REGULAR, 0.9f, Tone.MUTED)));
    return new Block.Column(all, between);
  }

  private TextBlock text(String words, Face face, float size, Tone tone) {
    return TextBlock.of(type, words, face, letters * size, tone);
  }

  /** A name on the left, what it is on the right, a line below. */
  private final class Row implements Block {
    private final TextBlock name;
    private final TextBlock value;

    Row(Sheet.Row row) {
      name = text(row.name(), Face.REGULAR, 1, Tone.TEXT);
      value = text(row.value(), Face.SEMI_BOLD, 1, Tone.TEXT);
    }

    @Override
    public float height(float width) {
      return Math.max(name.height(width * NAMES), value.lineHeight()) + letters * 0.35f;
    }

    @Override
    public void draw(Pen pen, Area area) {
      name.draw(pen, new Area(area.x(), area.y(), area.width() * NAMES, area.height()));
      float x = area.x() + area.width() - value.width();
      value.draw(pen, new Area(x, area.y(), value.width() + 1, value.lineHeight()));
      float line = area.y() + height(area.width()) - 0.6f;
      pen.line(Tone.LINE, 0.6f, area.x(), line, area.width());
    }
  }
}
