package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.handout.Type.Face;

/** The keyboard at the lower edge of a drawn phone. */
final class PhoneKeys {
  private static final List<String> LETTERS = List.of("QWERTYUIOP", "ASDFGHJKL", "^ZXCVBNM<");
  private static final List<String> DIGITS = List.of("123", "456", "789", " 0<");
  private static final float ROW = 1.75f;

  private final Type type;
  private final float em;

  PhoneKeys(Type type, float em) {
    this.type = type;
    this.em = em;
  }

  /** A key: how much wider than others, and what stands on it. */
  private record Key(float share, String letters) {}

  Block board(Widget.Keys keys) {
    List<List<Key>> rows = new ArrayList<>();
    boolean letters = keys == Widget.Keys.LETTERS;
    for (String row : letters ? LETTERS : DIGITS) {
      rows.add(row.chars().mapToObj(key -> new Key(1, Character.toString(key))).toList());
    }
    if (letters) {
      rows.add(List.of(new Key(1, "123"), new Key(2.5f, " "), new Key(1, "/")));
    }
    return new Block.Drawn(
        (rows.size() * ROW + 0.6f) * em,
        (pen, area) -> {
          pen.fill(Tone.LINE, area, 0.7f * em);
          Area inside = area.inset(0.4f * em, 0.3f * em);
          for (int row = 0; row < rows.size(); row++) {
            float y = inside.y() + row * ROW * em;
            draw(pen, rows.get(row), new Area(inside.x(), y, inside.width(), (ROW - 0.25f) * em));
          }
        });
  }

  private void draw(Pen pen, List<Key> row, Area area) {
    float gap = 0.2f * em;
    float shares = (float) row.stream().mapToDouble(Key::share).sum();
    float one = (area.width() - gap * (row.size() - 1)) / shares;
    float x = area.x();
    for (Key key : row) {
      Area place = new Area(x, area.y(), one * key.share(), area.height());
      pen.fill(Tone.SCREEN, place, 0.3f * em);
      draw(pen, key.letters(), place);
      x += place.width() + gap;
    }
  }

  private void draw(Pen pen, String letters, Area place) {
    switch (letters) {
      case "^" -> icon(pen, Icon.APPLE_KEYBOARD_SHIFT, place);
      case "<" -> icon(pen, Icon.BACKSPACE_OUTLINE, place);
      case "/" -> icon(pen, Icon.KEYBOARD_RETURN, place);
      default -> {
        float size = 0.818f * em;
        float wide = type.width(Face.REGULAR, size, letters);
        float x = place.x() + (place.width() - wide) / 2;
        float baseline = place.y() + place.height() / 2 + size * 0.34f;
        pen.text(Face.REGULAR, size, Tone.TEXT, x, baseline, letters);
      }
    }
  }

  private void icon(Pen pen, Icon icon, Area place) {
    pen.icon(icon, 0.85f * em, Tone.TEXT, place);
  }
}
