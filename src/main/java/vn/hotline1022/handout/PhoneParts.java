package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.handout.TextBlock.Run;
import vn.hotline1022.handout.Type.Face;

/** Each thing that can be on a drawn phone, in the measures of the desk's phone. */
final class PhoneParts {
  private final Type type;
  private final PhoneSystem system;
  private final float em;
  private final boolean form;
  private final PhoneRows rows;
  private final PhoneTiles tiles;

  /**
   * @param em the size of the letters on it
   * @param form whether titles stand in the middle, as where there is no bar
   */
  PhoneParts(Type type, PhoneSystem system, float em, boolean form) {
    this.type = type;
    this.system = system;
    this.em = em;
    this.form = form;
    this.rows = new PhoneRows(type, system, em);
    this.tiles = new PhoneTiles(type, system, em);
  }

  float side() {
    return 0.8f * em;
  }

  float head() {
    return (form ? 1.2f : 0.45f) * em;
  }

  float tail() {
    return 0.4f * em;
  }

  float gap() {
    return 0.7f * em;
  }

  Block block(Widget widget) {
    return switch (widget) {
      case Widget.Bar bar -> bar(bar);
      case Widget.Icon icon -> icons(List.of(icon));
      case Widget.Title(String text) -> words(text, Face.SEMI_BOLD, 1.182f, Tone.TEXT, form);
      case Widget.Text text -> paragraph(text);
      case Widget.Field field -> touch(field(field), field.touch());
      case Widget.Code code -> touch(code(code), code.touch());
      case Widget.Button button -> touch(button(button), button.touch());
      case Widget.Lines lines -> rows.lines(lines);
      case Widget.Switch toggle -> touch(rows.toggle(toggle), toggle.touch());
      case Widget.Dialog dialog -> dialog(dialog);
      case Widget.Store store -> store(store);
      case Widget.Row row -> touch(rows.row(row), row.touch());
      case Widget.Keyboard(Widget.Keys keys) -> new PhoneKeys(type, em).board(keys);
    };
  }

  Block icons(List<Widget.Icon> icons) {
    return tiles.icons(icons);
  }

  private TextBlock words(String text, Face face, float size, Tone tone, boolean middle) {
    return new TextBlock(type, List.of(new Run(text, face, tone)), size * em, middle);
  }

  private Block touch(Block block, boolean marked) {
    return marked ? new Block.Touched(block, 0.15f * em) : block;
  }

  private Block bar(Widget.Bar bar) {
    boolean iphone = system == PhoneSystem.IPHONE;
    TextBlock title = words(bar.text(), Face.SEMI_BOLD, 1.136f, Tone.TEXT, iphone);
    if (!bar.back()) {
      return new Block.Padded(touch(title, bar.touch()), 0, 0.35f * em);
    }
    float arrow = 2.2f * em;
    return new Block() {
      @Override
      public float height(float width) {
        return Math.max(arrow, title.height(width - 2 * arrow));
      }

      @Override
      public void draw(Pen pen, Area area) {
        Area place =
            new Area(area.x(), area.y(), arrow, area.height()).middle(1.9f * em, 1.9f * em);
        pen.icon(
            iphone ? Icon.CHEVRON_LEFT : Icon.ARROW_LEFT,
            (iphone ? 1.9f : 1.5f) * em,
            iphone ? Tone.INFO : Tone.TEXT,
            place);
        if (bar.touch()) {
          pen.dashes(Tone.TOUCH, 0.15f * em, place, 0.6f * em);
        }
        float high = title.height(area.width() - 2 * arrow);
        float y = area.y() + (area.height() - high) / 2;
        title.draw(pen, new Area(area.x() + arrow, y, area.width() - 2 * arrow, high));
      }
    };
  }

  private Block paragraph(Widget.Text text) {
    Face face = text.link() ? Face.MEDIUM : Face.REGULAR;
    Tone tone = text.link() ? Tone.INFO : Tone.MUTED;
    TextBlock words = words(text.text(), face, 0.955f, tone, form || text.touch());
    if (!text.touch()) {
      return words;
    }
    Block ring = touch(words, true);
    return new Block() {
      @Override
      public float height(float width) {
        return ring.height(width);
      }

      @Override
      public void draw(Pen pen, Area area) {
        float wide = Math.min(area.width(), words.width() + 1.4f * em);
        ring.draw(pen, area.middle(wide, area.height()));
      }
    };
  }

  private Block field(Widget.Field field) {
    String value =
        field.secret()
            ? "•".repeat(field.value().codePointCount(0, field.value().length()))
            : field.value();
    boolean empty = value.isEmpty();
    String shown = empty ? field.hint() : value;
    TextBlock inside =
        words(
            shown.isEmpty() ? "." : shown,
            empty ? Face.REGULAR : Face.MEDIUM,
            1,
            empty ? Tone.PLACEHOLDER : Tone.TEXT,
            false);
    Block.Padded inner = new Block.Padded(inside, 0.65f * em, 0.4f * em);
    Block box =
        new Block() {
          @Override
          public float height(float width) {
            return inner.height(width);
          }

          @Override
          public void draw(Pen pen, Area area) {
            boolean iphone = system == PhoneSystem.IPHONE;
            pen.fill(iphone ? Tone.HOVER : Tone.SCREEN, area, 0.6f * em);
            pen.frame(iphone ? Tone.LINE : Tone.LINE_STRONG, 0.09f * em, area, 0.6f * em);
            if (!shown.isEmpty()) {
              inner.draw(pen, area);
            }
            if (field.touch()) {
              caret(pen, area, empty ? 0 : Math.min(inside.width(), area.width() - 2 * em));
            }
          }
        };
    List<Block> whole = new ArrayList<>();
    if (!field.label().isEmpty()) {
      whole.add(words(field.label(), Face.REGULAR, 0.909f, Tone.MUTED, false));
    }
    whole.add(box);
    return new Block.Column(whole, 0.2f * em);
  }

  private void caret(Pen pen, Area box, float behind) {
    Area caret =
        new Area(
            box.x() + 0.6f * em + behind,
            box.y() + box.height() / 2 - 0.55f * em,
            0.13f * em,
            1.1f * em);
    pen.fill(Tone.INFO, caret, 0);
  }

  private Block code(Widget.Code code) {
    return new Block.Drawn(
        2.6f * em,
        (pen, area) -> {
          float gap = 0.35f * em;
          float wide =
              Math.min(1.75f * em, (area.width() - gap * (code.boxes() - 1)) / code.boxes());
          Area all = area.middle(code.boxes() * (wide + gap) - gap, 2.2f * em);
          for (int box = 0; box < code.boxes(); box++) {
            Area one = new Area(all.x() + box * (wide + gap), all.y(), wide, all.height());
            pen.fill(Tone.HOVER, one, 0.35f * em);
            pen.frame(Tone.LINE_STRONG, 0.09f * em, one, 0.35f * em);
            if (box < code.filled()) {
              pen.fill(Tone.TEXT, one.middle(0.55f * em, 0.55f * em), em);
            }
          }
        });
  }

  private Block button(Widget.Button button) {
    Tone words =
        button.off()
            ? Tone.PLACEHOLDER
            : switch (button.look()) {
              case MAIN -> Tone.ON_ACCENT;
              case PLAIN -> Tone.ACCENT;
              case DANGER -> Tone.SCREEN;
            };
    Tone ground =
        button.off()
            ? Tone.HOVER
            : switch (button.look()) {
              case MAIN -> Tone.ACCENT;
              case PLAIN -> Tone.SCREEN;
              case DANGER -> Tone.DANGER;
            };
    return button(button.text(), words, ground);
  }

  private Block button(String text, Tone words, Tone ground) {
    float radius = (system == PhoneSystem.IPHONE ? 1.05f : 1.75f) * em;
    Block inner =
        new Block.Padded(words(text, Face.SEMI_BOLD, 1, words, true), 0.6f * em, 0.45f * em);
    Block grounded = new Block.Grounded(inner, ground, radius);
    return ground == Tone.SCREEN ? new PhoneRows.Framed(grounded, 0.09f * em, radius) : grounded;
  }

  Block dialog(Widget.Dialog dialog) {
    boolean iphone = system == PhoneSystem.IPHONE;
    List<Block> inside = new ArrayList<>();
    if (!dialog.title().isEmpty()) {
      inside.add(words(dialog.title(), Face.SEMI_BOLD, 1.045f, Tone.TEXT, iphone));
    }
    if (!dialog.text().isEmpty()) {
      inside.add(words(dialog.text(), Face.REGULAR, 1, Tone.MUTED, iphone));
    }
    for (Widget.Key key : dialog.buttons()) {
      Block words =
          new Block.Padded(
              words(key.text(), Face.SEMI_BOLD, 1, Tone.INFO, true), 0.3f * em, 0.35f * em);
      inside.add(touch(words, key.touch()));
    }
    Block column = new Block.Padded(new Block.Column(inside, 0.45f * em), 0.9f * em, 0.9f * em);
    return new Block.Grounded(column, Tone.SCREEN, 1.1f * em);
  }

  private Block store(Widget.Store store) {
    List<Block> page = new ArrayList<>();
    page.add(tiles.storeHead(store));
    if (!store.button().isEmpty()) {
      page.add(touch(button(store.button(), Tone.ON_ACCENT, Tone.ACCENT), store.touch()));
    }
    page.add(tiles.preview());
    return new Block.Column(page, 0.8f * em);
  }
}
