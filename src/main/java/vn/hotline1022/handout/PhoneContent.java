package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.guide.PhoneScreen;
import vn.hotline1022.guide.Widget;

/**
 * What stands on a drawn phone from the top, what belongs to the lower edge at the lower edge, and
 * a dialog in the middle of the room between.
 */
final class PhoneContent {
  private final PhoneParts parts;
  private final List<Block> top = new ArrayList<>();
  private final List<Block> middle = new ArrayList<>();
  private final List<Block> foot = new ArrayList<>();

  PhoneContent(PhoneParts parts, List<Widget> widgets) {
    this.parts = parts;
    int edge = PhoneScreen.footFrom(widgets);
    List<Widget.Icon> icons = new ArrayList<>();
    for (int i = 0; i < widgets.size(); i++) {
      switch (widgets.get(i)) {
        case Widget.Icon icon -> icons.add(icon);
        case Widget.Dialog dialog -> middle.add(parts.dialog(dialog));
        case Widget other -> {
          flush(icons);
          (i < edge ? top : foot).add(parts.block(other));
        }
      }
    }
    flush(icons);
  }

  private void flush(List<Widget.Icon> icons) {
    if (!icons.isEmpty()) {
      top.add(parts.icons(List.copyOf(icons)));
      icons.clear();
    }
  }

  /** The height it needs in a room of this width. */
  float least(float width) {
    float inner = width - 2 * parts.side();
    float height = parts.head() + parts.tail();
    for (List<Block> group : List.of(top, middle, foot)) {
      height += group.isEmpty() ? 0 : column(group).height(inner) + parts.gap();
    }
    return height;
  }

  void draw(Pen pen, Area room) {
    Area inner =
        new Area(
            room.x() + parts.side(),
            room.y() + parts.head(),
            room.width() - 2 * parts.side(),
            room.height() - parts.head() - parts.tail());
    float above = column(top).height(inner.width());
    float below = column(foot).height(inner.width());
    column(top).draw(pen, new Area(inner.x(), inner.y(), inner.width(), above));
    float from = inner.y() + inner.height() - below;
    column(foot).draw(pen, new Area(inner.x(), from, inner.width(), below));
    float dialog = column(middle).height(inner.width());
    float free = inner.height() - above - below;
    float y = inner.y() + above + (free - dialog) / 2;
    column(middle).draw(pen, new Area(inner.x(), y, inner.width(), dialog));
  }

  private Block column(List<Block> blocks) {
    return new Block.Column(blocks, parts.gap());
  }
}
