package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.handout.Type.Face;

/** Lists, switches and rows of settings on a drawn phone. */
final class PhoneRows {
  private final Type type;
  private final boolean iphone;
  private final float em;

  PhoneRows(Type type, PhoneSystem system, float em) {
    this.type = type;
    this.iphone = system == PhoneSystem.IPHONE;
    this.em = em;
  }

  /** A block with a thin line round it. */
  record Framed(Block inner, float line, float radius) implements Block {
    @Override
    public float height(float width) {
      return inner.height(width);
    }

    @Override
    public void draw(Pen pen, Area area) {
      inner.draw(pen, area);
      pen.frame(Tone.LINE_STRONG, line, area, radius);
    }
  }

  Block lines(Widget.Lines lines) {
    List<Block> list = new ArrayList<>();
    for (Widget.Line line : lines.items()) {
      List<Block> words = new ArrayList<>();
      words.add(TextBlock.of(type, line.text(), Face.REGULAR, em, Tone.TEXT));
      if (!line.detail().isEmpty()) {
        words.add(TextBlock.of(type, line.detail(), Face.REGULAR, 0.909f * em, Tone.MUTED));
      }
      Block column = new Block.Column(words, 0);
      list.add(
          line.touch()
              ? new Block.Touched(new Block.Padded(column, 0.2f * em, 0.15f * em), 0.15f * em)
              : underlined(new Block.Padded(column, 0.2f * em, 0.4f * em)));
    }
    Block all = new Block.Column(list, 0);
    return iphone
        ? new Block.Grounded(new Block.Padded(all, 0.5f * em, 0), Tone.HOVER, 0.8f * em)
        : all;
  }

  Block toggle(Widget.Switch toggle) {
    return row(
        toggle.text(),
        toggle.touch(),
        2.7f * em,
        (pen, area) -> {
          Area track =
              new Area(
                  area.x() + area.width() - 2.5f * em,
                  area.y() + area.height() / 2 - 0.7f * em,
                  2.5f * em,
                  1.4f * em);
          pen.fill(toggle.on() ? Tone.SUCCESS : Tone.LINE_STRONG, track, em);
          float x = toggle.on() ? track.x() + 1.3f * em : track.x() + 0.2f * em;
          pen.fill(Tone.SCREEN, new Area(x, track.y() + 0.2f * em, em, em), em);
        });
  }

  Block row(Widget.Row row) {
    TextBlock value = TextBlock.of(type, row.value(), Face.REGULAR, 0.909f * em, Tone.MUTED);
    float room = row.value().isEmpty() ? 0 : value.width() + 0.4f * em;
    return row(
        row.text(),
        row.touch(),
        room + 1.3f * em,
        (pen, area) -> {
          Area right =
              new Area(area.x() + area.width() - 1.3f * em, area.y(), 1.3f * em, area.height());
          pen.icon(Icon.CHEVRON_RIGHT, 1.3f * em, Tone.LINE_STRONG, right);
          float y = area.y() + (area.height() - value.lineHeight()) / 2;
          value.draw(pen, new Area(right.x() - room + 0.2f * em, y, room, value.lineHeight()));
        });
  }

  private Block row(String text, boolean touched, float right, Block.Drawing drawing) {
    TextBlock words = TextBlock.of(type, text, Face.REGULAR, em, Tone.TEXT);
    Block inner =
        new Block() {
          @Override
          public float height(float width) {
            return words.height(width - right);
          }

          @Override
          public void draw(Pen pen, Area area) {
            words.draw(pen, new Area(area.x(), area.y(), area.width() - right, area.height()));
            drawing.draw(pen, area);
          }
        };
    if (iphone) {
      Block padded = new Block.Padded(inner, 0.5f * em, (touched ? 0.25f : 0.5f) * em);
      return new Block.Grounded(padded, Tone.HOVER, 0.8f * em);
    }
    Block padded = new Block.Padded(inner, 0.2f * em, (touched ? 0.2f : 0.45f) * em);
    return touched ? padded : underlined(padded);
  }

  private Block underlined(Block block) {
    return new Block() {
      @Override
      public float height(float width) {
        return block.height(width);
      }

      @Override
      public void draw(Pen pen, Area area) {
        block.draw(pen, area);
        pen.line(Tone.LINE, 0.09f * em, area.x(), area.y() + area.height(), area.width());
      }
    };
  }
}
