package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.handout.Type.Face;

/** A table of a {@link FigureSheet}: names on the left, numbers in columns of one width. */
final class FigureTable {
  private static final float NAMES = 0.46f;

  private final FigureSheet.Table table;
  private final Type type;
  private final float letters;

  private FigureTable(FigureSheet.Table table, Type type, float letters) {
    this.table = table;
    this.type = type;
    this.letters = letters;
  }

  static Block of(FigureSheet.Table table, Type type, float letters) {
    return new FigureTable(table, type, letters).block();
  }

  private Block block() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(text(table.heading(), Face.BOLD, 1.1f, Tone.ACCENT));
    if (!table.rows().isEmpty()) {
      blocks.add(new Line(table.columns(), Face.SEMI_BOLD, 0.85f, Tone.MUTED));
    }
    table.rows().forEach(row -> blocks.add(new Line(row, Face.SEMI_BOLD, 1, Tone.TEXT)));
    table.note().ifPresent(note -> blocks.add(text(note, Face.REGULAR, 0.85f, Tone.MUTED)));
    return new Block.Column(blocks, letters * 0.22f);
  }

  private TextBlock text(String words, Face face, float size, Tone tone) {
    return TextBlock.of(type, words, face, letters * size, tone);
  }

  /** A row, with a line below. */
  private final class Line implements Block {
    private final TextBlock name;
    private final List<TextBlock> numbers;

    Line(List<String> words, Face face, float size, Tone tone) {
      name = text(words.getFirst(), Face.REGULAR, size, tone);
      numbers =
          words.subList(1, words.size()).stream()
              .map(number -> text(number, face, size, tone))
              .toList();
    }

    private float each(float width) {
      return width * (1 - NAMES) / Math.max(1, numbers.size());
    }

    @Override
    public float height(float width) {
      float high = name.height(width * NAMES);
      for (TextBlock number : numbers) {
        high = Math.max(high, number.height(each(width) - letters));
      }
      return high + letters * 0.3f;
    }

    @Override
    public void draw(Pen pen, Area area) {
      name.draw(pen, new Area(area.x(), area.y(), area.width() * NAMES, area.height()));
      float each = each(area.width());
      float right = area.x() + area.width() * NAMES;
      for (TextBlock number : numbers) {
        right += each;
        float y = area.y();
        for (TextBlock.Line line : number.lines(each - letters)) {
          float x = right - line.width();
          number.draw(pen, line, new Area(x, y, line.width() + 1, number.lineHeight()));
          y += number.lineHeight();
        }
      }
      pen.line(Tone.LINE, 0.6f, area.x(), area.y() + height(area.width()) - 0.6f, area.width());
    }
  }
}
