package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.PictureIcons;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.handout.TextBlock.Run;
import vn.hotline1022.handout.Type.Face;

/** The icons of apps on a drawn phone: what they are for, on a tile of one colour. */
final class PhoneTiles {
  private static final int IN_A_ROW = 3;

  private final Type type;
  private final PhoneSystem system;
  private final float em;

  PhoneTiles(Type type, PhoneSystem system, float em) {
    this.type = type;
    this.system = system;
    this.em = em;
  }

  /** Icons in rows; one alone stands in the middle, large. */
  Block icons(List<Widget.Icon> icons) {
    if (icons.size() == 1) {
      return row(icons, 1, 3.5f * em);
    }
    List<Block> rows = new ArrayList<>();
    for (int from = 0; from < icons.size(); from += IN_A_ROW) {
      int to = Math.min(icons.size(), from + IN_A_ROW);
      rows.add(row(icons.subList(from, to), IN_A_ROW, 2.7f * em));
    }
    return new Block.Padded(new Block.Column(rows, 0.6f * em), 0, 0.3f * em);
  }

  private Block row(List<Widget.Icon> icons, int places, float side) {
    List<Block> blocks = icons.stream().map(icon -> icon(icon, side)).toList();
    return new Block() {
      @Override
      public float height(float width) {
        float place = place(width);
        return (float) blocks.stream().mapToDouble(block -> block.height(place)).max().orElse(0);
      }

      private float place(float width) {
        return places == 1 ? Math.min(width, 8.5f * em) : (width - 0.4f * em) / places;
      }

      @Override
      public void draw(Pen pen, Area area) {
        float place = place(area.width());
        float x = places == 1 ? area.x() + (area.width() - place) / 2 : area.x();
        for (Block block : blocks) {
          block.draw(pen, new Area(x, area.y(), place, block.height(place)));
          x += place + 0.2f * em;
        }
      }
    };
  }

  /** Its name below; the ring of the place to touch takes its room from both. */
  private Block icon(Widget.Icon icon, float side) {
    TextBlock name =
        new TextBlock(
            type, List.of(new Run(icon.text(), Face.REGULAR, Tone.TEXT)), 0.864f * em, true);
    Block tile =
        new Block.Drawn(side, (pen, area) -> draw(pen, icon.picture(), area.middle(side, side)));
    Block column = new Block.Column(List.of(tile, name), 0.25f * em);
    return icon.touch()
        ? new Block.Touched(column, 0.15f * em)
        : new Block.Padded(column, 0.3f * em, 0.3f * em);
  }

  private void draw(Pen pen, Widget.Picture picture, Area tile) {
    float side = tile.width();
    pen.fill(ground(picture), tile, (system == PhoneSystem.IPHONE ? 0.28f : 0.4f) * side);
    if (picture == Widget.Picture.IHANOI) {
      float size = 0.36f * side;
      float wide = type.width(Face.SEMI_BOLD, size, "IHN");
      float x = tile.x() + (side - wide) / 2;
      pen.text(Face.SEMI_BOLD, size, Tone.ON_ACCENT, x, tile.y() + side / 2 + size * 0.35f, "IHN");
    } else {
      pen.icon(PictureIcons.of(picture, system), 0.58f * side, Tone.SCREEN, tile);
    }
  }

  private static Tone ground(Widget.Picture picture) {
    return switch (picture) {
      case IHANOI -> Tone.ACCENT;
      case VNEID -> Tone.DANGER;
      case STORE, BROWSER -> Tone.INFO;
      case MESSAGES, PHONE -> Tone.SUCCESS;
      case SETTINGS, CAMERA, OTHER -> Tone.MUTED;
    };
  }

  /** The icon of an app in its store, its name and who made it. */
  Block storeHead(Widget.Store store) {
    List<Block> names = new ArrayList<>();
    names.add(TextBlock.of(type, store.name(), Face.SEMI_BOLD, 1.273f * em, Tone.TEXT));
    if (!store.maker().isEmpty()) {
      names.add(TextBlock.of(type, store.maker(), Face.REGULAR, 0.909f * em, Tone.MUTED));
    }
    Block words = new Block.Column(names, 0);
    float side = 3.5f * em;
    float left = side + 0.7f * em;
    return new Block() {
      @Override
      public float height(float width) {
        return Math.max(side, words.height(width - left));
      }

      @Override
      public void draw(Pen pen, Area area) {
        float y = area.y() + (area.height() - side) / 2;
        PhoneTiles.this.draw(pen, ofApp(store.name()), new Area(area.x(), y, side, side));
        float high = words.height(area.width() - left);
        float from = area.y() + (area.height() - high) / 2;
        words.draw(pen, new Area(area.x() + left, from, area.width() - left, high));
      }
    };
  }

  private static Widget.Picture ofApp(String name) {
    if (name.equalsIgnoreCase("iHaNoi")) {
      return Widget.Picture.IHANOI;
    }
    return name.equalsIgnoreCase("VNeID") ? Widget.Picture.VNEID : Widget.Picture.OTHER;
  }

  /** Grey places where the pictures of an app would be. */
  Block preview() {
    return new Block.Drawn(
        6.5f * em,
        (pen, area) -> {
          float gap = 0.5f * em;
          float wide = (area.width() - 2 * gap) / IN_A_ROW;
          for (int at = 0; at < IN_A_ROW; at++) {
            Area one = new Area(area.x() + at * (wide + gap), area.y(), wide, area.height());
            pen.fill(Tone.HOVER, one, 0.7f * em);
          }
        });
  }
}
